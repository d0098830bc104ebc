import { loadArticleFacts } from '../db/article-facts'
import { discussedState } from '../db/discussed'
import { deleteTick, insertTick } from '../db/findings'
import { findPassage } from '../db/passages'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { type Context, command, type Work } from './context'
import { type NumberRowView, numberRows } from './number-rows'

export type NumberPlace = { passageId: string; key: string }

/**
 * Ticks a number as compared, for the words with this hash. Refuses `not_found` for a row that does not stand, and
 * `content_changed` where the Chinese or the English is no longer what was shown.
 */
export function tickNumber(
  context: Context,
  place: NumberPlace,
  contentHash: string,
): Outcome<NumberRowView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const found = findRow(work, place)
    if (!found.ok) return found
    const { row, articleId } = found.value
    if (row.contentHash !== contentHash) return refused('content_changed')
    insertTick(tx, { ...place, contentHash, userId: actor.userId, at: now })
    note({ type: 'number.ticked', data: { ...place, contentHash } }, { articleId })
    return done({ ...row, ticked: { by: { id: actor.userId, name: actor.name }, at: now } })
  })
}

/** Takes a tick back. A number that nobody ticked stays as it was. Refuses `not_found`. */
export function untickNumber(context: Context, place: NumberPlace): Outcome<NumberRowView> {
  return command(context, work => {
    const { tx, note } = work
    const found = findRow(work, place)
    if (!found.ok) return found
    const { ticked, ...row } = found.value.row
    if (ticked) {
      deleteTick(tx, place)
      const { articleId } = found.value
      note({ type: 'number.unticked', data: { ...place, contentHash: row.contentHash } }, { articleId })
    }
    return done(row)
  })
}

function findRow(
  { tx, actor }: Work,
  { passageId, key }: NumberPlace,
): Outcome<{ row: NumberRowView; articleId: string }> {
  const known = may(actor, 'number.tick')
  if (!known.ok) return known
  const articleId = findPassage(tx, passageId)?.articleId
  if (!articleId) return refused('not_found', { id: passageId })
  const permission = may(actor, 'number.tick', { state: discussedState(tx, { articleId }) })
  if (!permission.ok) return permission
  const facts = loadArticleFacts(tx, articleId)
  const rows = facts ? numberRows(tx, facts) : []
  const row = rows.find(one => one.passageId === passageId && one.key === key)
  return row ? done({ row, articleId }) : refused('not_found', { id: key })
}
