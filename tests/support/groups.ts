import { deriveNotices } from '@/commands/derive-notices'
import { moveArticle } from '@/commands/move-article'
import { addRobot, type RobotInput } from '@/commands/robots'
import type { RobotType } from '@/domain/robots/robot'
import { deliverMessage } from '@/server/jobs/deliver-message'
import { createRunner } from '@/server/jobs/runner'
import { articleIn, ok } from './article'
import { freshDatabase } from './database'
import { vaultSecret } from './drafts'
import { as, team } from './people'

export const origin = 'https://news.example.invalid'
export const robotSecrets = { feishu: 'a feishu key', dingtalk: 'SECa dingtalk key' } as const
export const robotPaths = {
  feishu: '/hook/token',
  wecom: '/send?key=key',
  dingtalk: '/send?access_token=token',
  slack: '/services/T/B/x',
  webhook: '/in',
}
export const usualGroup = {
  name: '编辑部',
  own: true,
  kinds: ['review_ready', 'changes_requested'] as const,
  language: 'en' as const,
}

/** An article in review, and a server that tells groups of it; `open` is closed by whoever opened it. */
export function groupPlace() {
  const db = freshDatabase()
  const people = team(db)
  let time = Date.parse('2026-03-02T12:00:00.000Z')
  const now = () => new Date(time).toISOString()
  const made = articleIn(db, people, 'in_review')
  const derive = () => {
    while (deriveNotices(db, now()) > 0);
  }
  derive()
  const runner = createRunner({
    db,
    clock: () => time,
    kinds: [deliverMessage({ vaultSecret, publicOrigin: () => origin })],
  })
  const add = (type: RobotType, address: string, more: Partial<RobotInput> = {}) =>
    ok(addRobot(as(db, people.admin), { ...usualGroup, type, address, ...more }, vaultSecret))
  let back = false
  return {
    db,
    ...people,
    made,
    now,
    clock: () => time,
    add,
    pass: (seconds: number) => {
      time += seconds * 1000
    },
    /** Sends the article back, or up again: something to tell. */
    move: () => {
      back = !back
      const to = back ? 'changes_requested' : 'in_review'
      ok(
        moveArticle(as(db, back ? people.reviewer : people.assistant, now()), made.id, {
          to,
          note: 'A note that nobody outside is told.',
        }),
      )
    },
    look: async () => {
      derive()
      for (let n = 0; n < 60; n += 1) {
        runner.tick()
        await runner.settled()
      }
    },
    states: () =>
      db.$client
        .prepare("select state || coalesce(' ' || last_error, '') from deliveries order by rowid")
        .pluck()
        .all(),
  }
}
