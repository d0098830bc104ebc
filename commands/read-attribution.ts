import type { Queries } from '../db/client'
import { discussedState } from '../db/discussed'
import { findPassage, findPassages } from '../db/passages'
import type { Discussed } from '../db/threads'
import { revisionKey, writingsOf } from '../db/writings'
import { type WrittenStretch, whoWrote } from '../domain/attribution'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Origin } from '../domain/words'
import type { Context } from './context'
import { type PersonView, peopleNamed } from './person-view'

/** Who wrote a stretch: a person, or what a person took words from. */
export type WriterKind = 'person' | 'machine' | 'memory' | 'import'

export type StretchView = {
  start: number
  end: number
  kind: WriterKind
  /** Who wrote it, or who took it in. */
  person: PersonView
  at: string
  /** The revision that first wrote it; of another passage where it came with a merge or a split. */
  revision: { passageId: string; number: number }
}

/** The stretches of a text, from its beginning to its end. */
export type Attribution = { passageId: string; revision: number; text: string; stretches: StretchView[] }

/** Who wrote each word of one passage as it stands. Refuses with `not_found`. */
export function readPassageAttribution({ db, actor }: Context, passageId: string): Outcome<Attribution> {
  const allowed = may(actor, 'article.read')
  if (!allowed.ok) return allowed
  const passage = findPassage(db, passageId)
  const of = passage && ownerOf(passage)
  if (!of) return refused('not_found', { id: passageId })
  return done(attributionsIn(db, of, [passageId])[0] ?? empty(passageId))
}

/** Who wrote each word of every text of an article or an edition as it stands. Refuses with `not_found`. */
export function readAttribution({ db, actor }: Context, of: Discussed): Outcome<{ items: Attribution[] }> {
  const allowed = may(actor, 'articleId' in of ? 'article.read' : 'edition.read')
  if (!allowed.ok) return allowed
  if (!discussedState(db, of)) return refused('not_found', of)
  return done({ items: attributionsIn(db, of) })
}

function attributionsIn(tx: Queries, of: Discussed, only?: readonly string[]): Attribution[] {
  const { history, rows } = writingsOf(tx, of)
  const written = whoWrote(history)
  const passages = findPassages(tx, only ?? [...written.keys()])
  const named = peopleNamed(
    tx,
    [...rows.values()].map(row => row.authorId),
  )
  const view = ({ text, by }: WrittenStretch, start: number): StretchView[] => {
    const row = rows.get(revisionKey(by.passageId, by.revision))
    if (!row) return []
    return [
      {
        start,
        end: start + text.length,
        kind: kindOf(row.origin as Origin),
        person: named(row.authorId),
        at: row.at,
        revision: { passageId: by.passageId, number: by.revision },
      },
    ]
  }
  return [...passages.values()]
    .filter(({ id, retiredAt }) => only?.includes(id) || retiredAt === null)
    .map(({ id, revision, text }) => {
      let at = 0
      const stretches = (written.get(id) ?? []).flatMap(stretch => {
        const viewed = view(stretch, at)
        at += stretch.text.length
        return viewed
      })
      return { passageId: id, revision, text, stretches }
    })
}

function kindOf(origin: Origin): WriterKind {
  return origin === 'human' || origin === 'suggestion' ? 'person' : origin
}

function ownerOf({
  articleId,
  editionId,
}: {
  articleId: string | null
  editionId: string | null
}): Discussed | null {
  if (articleId !== null) return { articleId }
  return editionId === null ? null : { editionId }
}

function empty(passageId: string): Attribution {
  return { passageId, revision: 0, text: '', stretches: [] }
}
