import { newId } from '../db/ids'
import { insertSignoff } from '../db/signoffs'
import { type MeaningLanguage, meaningOf } from '../domain/meanings'
import { divideWork, type StageContent, signingRole } from '../domain/sign-off'
import type { SigningRole, SignoffDecision, Stage } from '../domain/words'
import type { Work } from './context'

export type NewSignoff = {
  of: { articleId: string } | { editionId: string }
  stage: Stage
  decision: SignoffDecision
  content: StageContent
  note: string | null
  language?: MeaningLanguage
}

/** Writes a sign-off with the hash of the whole and of each passage. The stages `article` and `author` know no own work. */
export function recordSignoff(
  work: Work,
  { of, stage, decision, content, note, language }: NewSignoff,
): string {
  const { tx, actor, now } = work
  const id = newId('sgn')
  const role: SigningRole = stage === 'author' ? 'author' : signingRole(actor)
  const knowsOwnWork = stage !== 'article' && stage !== 'author'
  const own = new Set(knowsOwnWork ? divideWork(content, actor.userId).own : [])
  const meaning = meaningOf(stage, decision, language)
  const { seq } = work.note(
    {
      type: 'signoff.recorded',
      data: {
        signoffId: id,
        stage,
        role,
        decision,
        meaning,
        contentHash: content.hash,
        covered: content.passages.length - own.size,
        own: own.size,
        note,
      },
    },
    of,
  )
  insertSignoff(
    tx,
    {
      id,
      ...of,
      stage,
      role,
      userId: actor.userId,
      decision,
      meaning,
      contentHash: content.hash,
      frameHash: content.frameHash,
      note,
      at: now,
      eventSeq: seq,
    },
    content.passages.map(({ passageId, revision, hash, textHash, sourceHash }) => ({
      passageId,
      revision,
      hash,
      textHash,
      sourceHash,
      own: own.has(passageId),
    })),
  )
  return id
}
