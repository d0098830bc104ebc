import type { z } from 'zod'
import { done, type Outcome, refused } from '@/domain/decision'
import type { SentFile } from './operation'
import { decodeJson } from './read-body'
import { validate } from './validate'

/** A form of exactly two parts: `file`, and `meta` holding JSON. Anything else is refused. */
export async function readForm(
  bytes: Uint8Array,
  contentType: string,
  meta: z.ZodType | undefined,
): Promise<Outcome<{ meta: unknown; file: SentFile }>> {
  const form = await parse(bytes, contentType)
  if (!form) return refused('malformed', { problem: 'multipart' })
  const unknown = [...form.keys()].find(name => name !== 'file' && name !== 'meta')
  if (unknown !== undefined) return refused('unknown_field', { field: unknown })
  const twice = ['file', 'meta'].find(name => form.getAll(name).length > 1)
  if (twice) return refused('malformed', { problem: 'named_twice', field: twice })
  const file = form.get('file')
  if (!(file instanceof File) || !meta) return refused('malformed', { problem: 'multipart', field: 'file' })
  const decoded = await readMeta(form.get('meta'))
  if (!decoded.ok) return decoded
  const checked = validate(meta, decoded.value)
  if (!checked.ok) return checked
  const sent = { name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
  return done({ meta: checked.value, file: sent })
}

async function parse(bytes: Uint8Array, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return null
  }
}

async function readMeta(part: FormDataEntryValue | null): Promise<Outcome<unknown>> {
  if (part === null) return refused('malformed', { problem: 'multipart', field: 'meta' })
  return decodeJson(
    typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer()),
  )
}
