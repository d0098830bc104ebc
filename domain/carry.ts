import { passageHash } from './passage-hash'
import type { ContentPassage, RecordedSignoff, SignedPassage, StageContent } from './sign-off'
import { outOfOrder } from './sign-off'
import type { CarryRules } from './signing-rules'

/** What became of one signed passage: the kinds of change a rule can carry a sign-off through, or another. */
export type ChangeClass = 'same' | 'normalised' | 'formatting' | 'source' | 'other'

/** The text of a passage as it was signed; undefined where it can no longer be had, which carries nothing. */
export type SignedText = (passageId: string, revision: number) => string | undefined

/**
 * How a passage differs from what was signed. Only what the text or the source alone explains has a name: a new status,
 * another reason or other evidence is `other`, whatever else is the same.
 */
export function changeOf(before: SignedPassage, after: ContentPassage, signedText: SignedText): ChangeClass {
  if (before.hash === after.hash) return 'same'
  const { passageId, textHash, sourceHash, extra } = after
  const only = (with_: { textHash: string; sourceHash: string }) =>
    passageHash(passageId, with_.textHash, with_.sourceHash, extra) === before.hash
  if (only({ textHash, sourceHash: before.sourceHash })) return 'source'
  if (!only({ textHash: before.textHash, sourceHash })) return 'other'
  const signed = before.revision === undefined ? undefined : signedText(passageId, before.revision)
  if (signed === undefined) return 'other'
  if (normalised(signed) === normalised(after.text)) return 'normalised'
  return withoutMarks(signed) === withoutMarks(after.text) ? 'formatting' : 'other'
}

/**
 * The passages that a sign-off still covers: all it covered while its content stands, else what the rules carry. A
 * passage the signer rewrote since is theirs no more, however little they changed.
 */
export function coveredNow(
  signoff: RecordedSignoff,
  content: StageContent,
  rules: CarryRules,
  signedText: SignedText,
): Set<string> {
  const mine = signoff.passages.filter(passage => !passage.own)
  if (signoff.contentHash === content.hash) return new Set(mine.map(passage => passage.passageId))
  const now = new Map(content.passages.map(passage => [passage.passageId, passage]))
  const signed = new Set(signoff.passages.map(passage => passage.passageId))
  const classes = new Map(
    signoff.passages.map(before => {
      const after = now.get(before.passageId)
      return [before.passageId, after ? changeOf(before, after, signedText) : 'other'] as const
    }),
  )
  const moved = outOfOrder(
    signoff.passages.map(p => p.passageId).filter(id => now.has(id)),
    content.passages.map(p => p.passageId).filter(id => signed.has(id)),
  )
  const isCarried = (change: ChangeClass) => change === 'same' || (change !== 'other' && rules[change])
  const lost = new Set([...classes].filter(([, change]) => !isCarried(change)).map(([id]) => id))
  if (!rules.order) for (const id of moved) lost.add(id)
  const added = content.passages.filter(passage => !signed.has(passage.passageId)).length
  if (rules.passages !== null && lost.size + added > rules.passages) return new Set()
  if (!rules.metadata && signoff.frameHash !== content.frameHash) return new Set()
  return new Set(
    mine
      .map(passage => passage.passageId)
      .filter(id => {
        const after = now.get(id)
        if (!after || lost.has(id)) return false
        return classes.get(id) === 'same' || after.lastReviser !== signoff.userId
      }),
  )
}

/** Typographic difference alone: composed forms, white space, the shapes of quotation marks. */
function normalised(text: string): string {
  return text.normalize('NFC').replace(/[‘’‛]/g, "'").replace(/[“”‟]/g, '"').replace(/\s+/g, ' ').trim()
}

/** The words without Markdown's marks of emphasis, code, headings, quotations and lists. */
function withoutMarks(text: string): string {
  return normalised(text.replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '').replace(/[*_`~]+/g, ''))
}
