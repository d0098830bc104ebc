import { findArticle } from '../db/articles'
import type { Queries } from '../db/client'
import { gatheringMail, putIntoMail, queueDelivery } from '../db/deliveries'
import { existingPeople } from '../db/notice-relations'
import { noticeSettingsOf } from '../db/notice-settings'
import { insertNotice, type NoticeRow } from '../db/notices'
import { listRobots } from '../db/robots'
import { gathering, tooOld } from '../domain/notices/delivery'
import type { NoticeChoice } from '../domain/notices/kinds'
import { type Occasion, toldTo } from '../domain/notices/occasions'
import type { NoticeSettings } from '../domain/notices/settings'
import { afterQuiet, nextDigest } from '../domain/notices/times'
import { mailSettings } from './mail-settings'

/** Where something happened, when, and by whom; null for the program itself. */
export type Where = { actorId: string | null; articleId: string | null; editionId: string | null; at: string }

/**
 * Writes what there is to tell into the inboxes of those concerned, as each wants it, and queues the mails and messages
 * that go with it; in the caller's transaction, so that all of it stands or none. What was told before is not told again.
 */
export function tellPeople(tx: Queries, occasions: readonly Occasion[], where: Where, now: string): void {
  const told = toldTo(occasions, where.actorId)
  const there = existingPeople(tx, [...told.keys()])
  const isNews = Date.parse(now) - Date.parse(where.at) < tooOld * 3_600_000
  const mails = isNews && told.size > 0 && mailSettings(tx).server !== null
  for (const [userId, occasion] of told) {
    const settings = noticeSettingsOf(tx, userId)
    const choice = settings.choices[occasion.kind]
    if (!there.has(userId) || choice === 'off') continue
    const notice = insertNotice(tx, { ...rowOf(occasion, where), userId })
    if (notice && mails) mail(tx, notice, choice, settings, now)
  }
  if (isNews) for (const occasion of occasions) tellGroups(tx, occasion, where, now)
}

function rowOf({ kind, key, facts }: Occasion, { actorId, articleId, editionId, at }: Where) {
  return { kind, key, facts, actorId, articleId, editionId, at }
}

function mail(
  tx: Queries,
  { id, userId }: NoticeRow,
  mode: NoticeChoice,
  settings: NoticeSettings,
  now: string,
): void {
  if (mode !== 'at_once' && mode !== 'daily') return
  const soon = new Date(Date.parse(now) + gathering * 1000).toISOString()
  const dueAt = mode === 'daily' ? nextDigest(now, settings) : afterQuiet(soon, settings)
  const delivery =
    gatheringMail(tx, userId, mode) ?? queueDelivery(tx, { channel: 'mail', mode, userId, dueAt, now })
  if (delivery) putIntoMail(tx, id, delivery.id)
}

/** Of an article that is confidential no group is told anything. */
function tellGroups(tx: Queries, occasion: Occasion, where: Where, now: string): void {
  const groups = listRobots(tx).filter(({ kinds }) => kinds.includes(occasion.kind))
  if (groups.length === 0) return
  if (where.articleId && findArticle(tx, where.articleId)?.confidential) return
  for (const { id } of groups)
    queueDelivery(tx, {
      channel: 'group',
      mode: 'group',
      robotId: id,
      key: `${id} ${occasion.key}`,
      told: rowOf(occasion, where),
      dueAt: now,
      now,
    })
}
