import { done, type Outcome, refused } from '../domain/decision'
import { mapRange } from '../domain/diff/anchor'
import { diffTextBounded } from '../domain/diff/text-diff'
import type { FileDocument } from '../domain/reading/document'
import { type ChangeChoice, layOutDocument, type Remark } from '../domain/reading/to-text'
import type { Context } from './context'
import type { SourceInput } from './propose-article'
import { baseName, type GivenFile, type ReadFile, readSourceFile } from './read-source-file'

/** What somebody decided about a file that they saw: its text put right by hand, and what becomes of changes and comments. */
export type FileDecision = { text?: string; changes?: ChangeChoice }

/**
 * Makes of a file what an article begins with: its text, the bytes beside it, and what was said in it. Refuses
 * `changes_undecided` where the file has tracked changes or comments and nobody has said what becomes of them.
 */
export async function takeSourceFile(
  context: Context,
  file: GivenFile,
  { text, changes }: FileDecision,
  read: ReadFile,
): Promise<Outcome<SourceInput>> {
  const source = await readSourceFile(context, file, read)
  if (!source.ok) return source
  const kept = { original: file.bytes, fileName: baseName(file.name) }
  if (!('document' in source.value)) {
    const { encoding, format, text: found } = source.value
    const corrected = text !== undefined && text !== found
    return done({
      ...kept,
      text: text ?? found,
      encoding,
      ...(corrected && { reading: { format, changes: null, notes: 0, dropped: {}, corrected } }),
    })
  }
  const { document } = source.value
  const asked = countRemarks(document)
  if (asked.changes + asked.comments > 0 && changes === undefined) return refused('changes_undecided', asked)
  const laidOut = layOutDocument(document, changes ?? 'accept')
  const corrected = text !== undefined && text !== laidOut.text
  return done({
    ...kept,
    text: text ?? laidOut.text,
    encoding: document.format,
    remarks: corrected ? carried(laidOut.remarks, laidOut.text, text) : laidOut.remarks,
    reading: {
      format: document.format,
      changes: asked.changes + asked.comments > 0 ? (changes ?? null) : null,
      notes: document.notes.length,
      dropped: document.dropped,
      corrected,
    },
  })
}

function countRemarks(document: FileDocument): { changes: number; comments: number } {
  const { remarks } = layOutDocument(document, 'discuss')
  return {
    changes: remarks.filter(({ kind }) => kind !== 'comment').length,
    comments: document.comments.length,
  }
}

/** The remarks where their words stand in the text as it was put right. */
function carried(remarks: readonly Remark[], before: string, after: string): Remark[] {
  if (remarks.length === 0) return []
  const { ops } = diffTextBounded(before, after, { granularity: 'characters' })
  return remarks.map(remark => {
    const { start, end } = mapRange(remark, ops)
    return { ...remark, start, end }
  })
}
