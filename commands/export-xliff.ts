import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type UnitOut, type XliffNote, type XliffVersion, xliffVersions } from '../formats/xliff/file'
import { writeXliff } from '../formats/xliff/write'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type Part, partsOf } from './exchange-parts'
import { readThreads } from './read-threads'

export type ExportedXliff = { bytes: Uint8Array; contentType: string; fileName: string }

/**
 * An article's title and units as an XLIFF file for another tool, with the open threads as notes where they are asked
 * for. Refuses `format_unavailable` for a version that is not written.
 */
export function exportXliff(
  context: Context,
  articleId: string,
  { version, comments = false }: { version: string; comments?: boolean },
): Outcome<ExportedXliff> {
  const permission = may(context.actor, 'article.read')
  if (!permission.ok) return permission
  const wanted = xliffVersions.find((one): one is XliffVersion => one === version)
  if (!wanted) return refused('format_unavailable', { format: version, formats: [...xliffVersions] })
  const standing = articleNow(context.db, articleId)
  if (!standing) return refused('not_found')
  const { article } = standing.facts
  const isFinal = article.state === 'approved' || article.state === 'published'
  const notes = comments ? notesOf(context, articleId) : new Map<string, XliffNote[]>()
  const text = writeXliff(
    {
      articleId,
      sourceLanguage: article.sourceLanguage,
      targetLanguage: 'en',
      units: partsOf(standing.facts).map(part => unitOut(part, isFinal, notes)),
    },
    wanted,
  )
  return done({
    bytes: new TextEncoder().encode(text),
    contentType: 'application/xliff+xml',
    fileName: `${articleId}.xlf`,
  })
}

function unitOut(part: Part, isFinal: boolean, notes: ReadonlyMap<string, XliffNote[]>): UnitOut {
  const { id, unit, passage, source, text, status } = part
  const on = [passage.id, ...(unit?.sentences.map(sentence => sentence.id) ?? [])]
  return {
    id,
    source,
    target: text,
    status,
    revision: passage.revision,
    sentences: unit?.sentences.map(sentence => sentence.id) ?? [],
    isFinal: isFinal && status !== 'untranslated' && status !== 'draft',
    notes: [
      ...(unit?.omissionNote ? [{ id: null, from: null, text: unit.omissionNote }] : []),
      ...on.flatMap(one => notes.get(one) ?? []),
    ],
  }
}

/** What was said in the open threads, by what it was said of. */
function notesOf(context: Context, articleId: string): Map<string, XliffNote[]> {
  const notes = new Map<string, XliffNote[]>()
  const threads = readThreads(context, { articleId, status: 'open' })
  if (!threads.ok) return notes
  for (const { id, anchor, author, body, comments } of threads.value.items) {
    const on = anchor.passageId ?? anchor.sentenceId ?? ''
    const said = [
      { id, from: author.name, text: `“${anchor.quote}” ${body}` },
      ...comments.map(comment => ({ id: comment.id, from: comment.author.name, text: comment.body })),
    ]
    notes.set(on, [...(notes.get(on) ?? []), ...said])
  }
  return notes
}
