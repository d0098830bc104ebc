import { type Context, command } from '@/commands/context'
import { passageOrThrow, revisePassage } from '@/commands/passage'
import { proposeArticle } from '@/commands/propose-article'
import { findArticle, updateArticle } from '@/db/articles'
import { type LiveUnit, liveUnits, updateUnit } from '@/db/units'
import type { Actor } from '@/domain/actor'
import { done, type Outcome } from '@/domain/decision'
import type { ArticleState, UnitStatus } from '@/domain/words'
import { freshDatabase } from './database'
import { as, noon, team } from './people'

/** The value of an outcome that must not be a refusal. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

/** The code and facts of an outcome that must be a refusal. */
export function refusalOf(outcome: Outcome<unknown>) {
  if (outcome.ok) throw new Error('was not refused')
  return outcome.refusal
}

/** A time of the tests' one day, so many minutes after noon. */
export function minutesAfter(minutes: number): string {
  return new Date(Date.parse(noon) + minutes * 60_000).toISOString()
}

/**
 * An article of three sentences with its people, in a database of its own. The state is set directly: what moves an
 * article is tested where the moves are.
 */
export function discussedArticle(english: readonly string[] = [], state: ArticleState = 'in_review') {
  const db = freshDatabase()
  const people = team(db)
  const proposed = proposeArticle(
    as(db, people.assistant),
    { title: { zh: '水与路', en: 'Water and Roads' }, authors: [{ zh: '某甲' }] },
    { text: '水往低处流。路在脚下。山在远方。' },
  )
  const articleId = granted(proposed).id
  const setState = (to: string) => updateArticle(db, articleId, { state: to })
  const unit = (position: number): LiveUnit => {
    const found = liveUnits(db, articleId)[position]
    if (!found) throw new Error(`no unit at ${position}`)
    return found
  }
  const passageId = (position: number) => unit(position).translation.id
  const write = (
    actor: Actor,
    id: string,
    text: string,
    { at = noon, status = 'translated' }: { at?: string; status?: UnitStatus } = {},
  ) => {
    const own = liveUnits(db, articleId).find(({ translation }) => translation.id === id)?.unit
    const state = { status, omissionReason: null, omissionNote: null }
    if (own) updateUnit(db, own.id, { status })
    const revised = command(as(db, actor, at), work =>
      done(
        revisePassage(work, {
          passage: passageOrThrow(work, id),
          text,
          origin: 'human',
          unit: own ? state : undefined,
        }),
      ),
    )
    return granted(revised)
  }

  english.forEach((text, position) => {
    write(people.assistant, passageId(position), text)
  })
  setState(state)
  return {
    db,
    ...people,
    articleId,
    titlePassageId: findArticle(db, articleId)?.titlePassageId ?? '',
    setState,
    unit,
    passageId,
    /** Saves a passage's text as a revision of this person; a unit's as translated unless another status is given. */
    write,
    by: (actor: Actor | null, at?: string): Context => as(db, actor, at),
  }
}

export type DiscussedArticle = ReturnType<typeof discussedArticle>
