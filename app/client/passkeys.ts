type Answer =
  | { ok: true; value: Record<string, unknown> }
  | { ok: false; code: 'passkey_refused' | 'offline' }
type Library = typeof import('@simplewebauthn/browser')

/** Has the browser make or use a passkey. The library for it is fetched only now. */
async function ceremony(work: (library: Library) => Promise<object>): Promise<Answer> {
  const library = await import('@simplewebauthn/browser').catch(() => null)
  if (!library) return { ok: false, code: 'offline' }
  try {
    return { ok: true, value: { ...(await work(library)) } }
  } catch {
    // The person said no, or there is none: the browser does not tell which.
    return { ok: false, code: 'passkey_refused' }
  }
}

/** Makes a passkey by the options that the server gave. */
export function makePasskey(options: Record<string, unknown>): Promise<Answer> {
  return ceremony(library => library.startRegistration({ optionsJSON: options as never }))
}

/** Signs with a passkey by the options at an address. */
export async function signWithPasskey(path: string): Promise<Answer> {
  const asked = await fetch(path, { method: 'POST', headers: { accept: 'application/json' } }).catch(
    () => null,
  )
  if (!asked) return { ok: false, code: 'offline' }
  if (!asked.ok) return { ok: false, code: 'passkey_refused' }
  const options = await asked.json()
  return ceremony(library => library.startAuthentication({ optionsJSON: options }))
}
