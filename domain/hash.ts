import { hash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json'

/** SHA-256 of a text's UTF-8 bytes (or of bytes), as lower-case hex. Deterministic, so it may stand in the domain. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}

/** Hash of a value under a purpose, so that a hash of one kind of thing can never stand for another. */
export function hashOf(purpose: string, value: Json): string {
  return sha256(`bianyi/${purpose}/v1\n${canonicalJson(value)}`)
}
