import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { FileDocument, FileFormat } from '../domain/reading/document'
import { decodeSourceFile } from '../formats/text/decode'
import type { Context } from './context'

/** Reads a file of a format that needs a process of its own; `server/readers` has one. */
export type ReadFile = (format: FileFormat, bytes: Uint8Array) => Promise<Outcome<FileDocument>>

export type GivenFile = { name: string; bytes: Uint8Array }

/** What a file holds: a text as it is, or a document of which a text has to be made. */
export type SourceFile =
  | { format: 'text' | 'markdown'; text: string; encoding: string }
  | { format: 'docx' | 'html' | 'pdf'; document: FileDocument }

const byEnding: Record<string, 'docx' | 'html' | 'pdf'> = {
  '.docx': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
}

/**
 * Reads a file for whoever may propose an article, and stores nothing. Refuses as `decodeSourceFile` does, with
 * `file_unreadable` and what is wrong, and with what `may` says.
 */
export async function readSourceFile(
  { actor }: Context,
  { name, bytes }: GivenFile,
  read: ReadFile,
): Promise<Outcome<SourceFile>> {
  const permission = may(actor, 'article.propose')
  if (!permission.ok) return permission
  const ending = endingOf(name)
  const format = byEnding[ending]
  if (!format) {
    const decoded = decodeSourceFile(bytes, name)
    if (!decoded.ok) return refused(decoded.code, decoded.facts)
    const { text, encoding } = decoded
    return done({ format: ending.startsWith('.m') ? 'markdown' : 'text', text, encoding })
  }
  if (bytes.length === 0) return refused('text_empty')
  if (!isOfFormat(format, bytes)) return refused('unsupported_file_type', { extension: ending })
  const outcome = await read(format, bytes)
  return outcome.ok ? done({ format, document: outcome.value }) : outcome
}

/** Whether a file begins as its name says it does: what it really is, is for its reader to find. */
function isOfFormat(format: keyof typeof beginnings, bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return beginnings[format].some(beginning =>
    format === 'docx' ? head.startsWith(beginning) : head.includes(beginning),
  )
}

/** A zip or an old compound file; a tag; the mark of a PDF, which may have something before it. */
const beginnings = { docx: ['PK', '\xd0\xcf\x11\xe0'], html: ['<'], pdf: ['%PDF-'] }

/** The name alone, without any folder that a client put before it. */
export function baseName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').slice(0, 255)
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot).toLowerCase()
}
