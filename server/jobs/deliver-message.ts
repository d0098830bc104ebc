import type { JobHands, JobKind } from '@/commands/job-kind'
import { type NoticeView, viewNotices } from '@/commands/notice-view'
import { robotView, typeOf } from '@/commands/robots'
import { robotOf } from '@/commands/test-robot'
import { type DeliveryRow, findDelivery, handedSince, setDelivery } from '@/db/deliveries'
import { findRobot, type RobotRow } from '@/db/robots'
import { deliveryJobs } from '@/domain/notices/delivery'
import { mayTryAgain, perMinute } from '@/domain/robots/robot'
import { tellRobot } from '@/providers/robots/robot'
import { groupMessage } from '../notices/group-message'
import { type Carried, carry, settle } from './carry'

type Place = { vaultSecret: string; publicOrigin: () => string }

const minute = 60_000

/** Carries one message to a group, no more of them in a minute than its chat takes. */
export function deliverMessage({ vaultSecret, publicOrigin }: Place): JobKind {
  return {
    kind: deliveryJobs.group,
    tries: 10,
    run: hands =>
      carry(hands, async delivery => {
        const row = findRobot(hands.db, delivery.robotId ?? '')
        const notice = row && noticeIn(hands, delivery)
        if (!row || !notice) return settle(hands, delivery, 'dropped')
        const until = fullUntil(hands, row)
        if (until) return { end: 'later', at: until }
        const robot = robotOf(row, vaultSecret)
        if (!robot) return settle(hands, delivery, { fault: 'secret_lost', again: false })
        if (!markHanded(hands, delivery)) return { end: 'retry', code: 'stopped' }
        const sent = await tellRobot(robot, {
          id: delivery.id,
          message: groupMessage(notice, robotView(row).language, publicOrigin()),
          signal: hands.signal,
          now: Date.parse(hands.now()),
        })
        return settle(hands, delivery, sent.ok ? 'sent' : outcomeOf(sent))
      }),
  }
}

/** What there is to tell, as it was when it was queued, with today's names. */
function noticeIn({ db }: JobHands, { id, told }: DeliveryRow): NoticeView | undefined {
  const { kind, facts, actorId, articleId, editionId, at } = told ?? {}
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const [notice] = viewNotices(db, [
    {
      id,
      kind: text(kind) ?? '',
      facts: typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {},
      actorId: text(actorId),
      articleId: text(articleId),
      editionId: text(editionId),
      at: text(at) ?? '',
      readAt: null,
    },
  ])
  return notice
}

/** Until when a robot has had as many messages as it takes in a minute; null where it takes more. */
function fullUntil({ db, now }: JobHands, row: RobotRow): string | null {
  const limit = perMinute[typeOf(row)]
  if (limit === null) return null
  const at = Date.parse(now())
  const { handed, first } = handedSince(db, row.id, new Date(at - minute).toISOString())
  return handed >= limit && first ? new Date(Date.parse(first) + minute).toISOString() : null
}

function markHanded({ write, now }: JobHands, { id }: DeliveryRow): boolean {
  return write(tx => {
    const tries = (findDelivery(tx, id)?.tries ?? 0) + 1
    setDelivery(tx, id, { state: 'sending', handedAt: now(), tries })
  })
}

function outcomeOf({
  fault,
  afterSeconds,
}: {
  fault: Parameters<typeof mayTryAgain>[0]
  afterSeconds?: number
}): Carried {
  return fault === 'uncertain' ? 'uncertain' : { fault, again: mayTryAgain(fault), afterSeconds }
}
