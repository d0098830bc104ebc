import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** A public key by which notes of one name are recognised. `text` is how it is written: `name+id+base64`. */
export type VerifierKey = { name: string; text: string; publicKey: KeyObject }

/** What a raw Ed25519 key has before it when it is written as DER (RFC 8410). */
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const ed25519 = Buffer.from([1])
const mark = '— '

/** A public key as C2SP's signed-note writes it: the name, the first four bytes of its hash, and the key. */
export function verifierKeyOf(name: string, publicKey: KeyObject): VerifierKey {
  const bytes = rawKey(publicKey)
  const encoded = Buffer.concat([ed25519, bytes]).toString('base64')
  return { name, text: `${name}+${keyId(name, bytes).toString('hex')}+${encoded}`, publicKey }
}

/** Reads what `verifierKeyOf` writes; null for anything else, a wrong id or a key of another kind. */
export function readVerifierKey(text: string): VerifierKey | null {
  const [, name = '', id, encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? []
  const bytes = Buffer.from(encoded, 'base64')
  if (bytes.length !== 33 || bytes[0] !== 1 || bytes.toString('base64') !== encoded) return null
  const raw = bytes.subarray(1)
  if (keyId(name, raw).toString('hex') !== id) return null
  const publicKey = createPublicKey({ key: Buffer.concat([derPrefix, raw]), format: 'der', type: 'spki' })
  return { name, text, publicKey }
}

/** Signs a text (which ends in a line feed) as a note of C2SP signed-note: the text, an empty line, the signature. */
export function signNote(text: string, name: string, privateKey: KeyObject): string {
  const id = keyId(name, rawKey(createPublicKey(privateKey)))
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)])
  return `${text}\n${mark}${name} ${signature.toString('base64')}\n`
}

/**
 * The text of a note that carries a good signature by this key, or null. Signatures by keys that are not known here (of
 * witnesses) may stand beside it; one that claims to be by this key and is not good spoils the note.
 */
export function openNote(note: string, key: VerifierKey): string | null {
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return null
  const text = note.slice(0, end + 1)
  const raw = rawKey(key.publicKey)
  const id = keyId(key.name, raw)
  let good = false
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded = ''] = /^— (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? []
    const bytes = Buffer.from(encoded, 'base64')
    if (!name || bytes.toString('base64') !== encoded || bytes.length < 5) return null
    if (name !== key.name || !bytes.subarray(0, 4).equals(id)) continue
    if (!verify(null, Buffer.from(text), key.publicKey, bytes.subarray(4))) return null
    good = true
  }
  return good ? text : null
}

function keyId(name: string, raw: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ed25519).update(raw).digest().subarray(0, 4)
}

function rawKey(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(derPrefix.length)
}
