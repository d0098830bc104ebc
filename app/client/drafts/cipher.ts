export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

/** The key that the server hands to a signed-in person, in base64: usable in this page, and not to be read out again. */
export function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(secret), character => character.charCodeAt(0))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Encrypts a value as JSON (AES-GCM), bound to what it is `about`: it opens under no other name. */
export async function seal(key: CryptoKey, about: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return { iv, data: await crypto.subtle.encrypt(algorithm(iv, about), key, bytes) }
}

/** What was sealed, or null where the key or the name is another. */
export async function unseal(key: CryptoKey, about: string, { iv, data }: Sealed): Promise<unknown> {
  try {
    const bytes = await crypto.subtle.decrypt(algorithm(iv, about), key, data)
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, about: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) }
}
