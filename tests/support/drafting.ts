import { afterEach } from 'vitest'
import { askDrafts, type DraftsInput } from '@/commands/ask-drafts'
import { draftSummary } from '@/commands/draft-summary'
import { draftUnits } from '@/commands/draft-units'
import { readDrafts } from '@/commands/read-drafts'
import { readUnits } from '@/commands/read-units'
import { createRunner } from '@/server/jobs/runner'
import { ok } from './article'
import { freshDatabase } from './database'
import { draftsAt, vaultSecret } from './drafts'
import { type Answering, itemsAsked, type Service, sendChat, startService } from './fake-service'
import { as, noon, team } from './people'

let service: Service | undefined
afterEach(async () => {
  await service?.close()
  service = undefined
})

/** What the model below makes of the sentences that articles in tests are made of. */
export const english: Record<string, string> = {
  '中国始终主张对话。': 'China has always stood for dialogue.',
  '三国贸易额达到90亿元。': 'Trade among the three reached 9 billion yuan.',
  '合作的前景广阔。': 'The prospects of cooperation are broad.',
}
/** A model that translates what it was given, as well as it can. */
export const faithful: Answering = (received, response) =>
  sendChat(
    response,
    JSON.stringify({
      drafts: itemsAsked(received).map(({ id, text }) => ({
        id,
        text: english[text] ?? 'A sentence of the article in plain English.',
      })),
    }),
  )

/** A desk with a service that answers like this, and a clock that its jobs go by. */
export async function desk(answer: Answering = faithful) {
  service = await startService(answer)
  const db = freshDatabase()
  const people = team(db)
  draftsAt(db, people.admin, { address: service.address })
  let time = Date.parse(noon)
  const newRunner = () =>
    createRunner({ db, clock: () => time, kinds: [draftUnits(vaultSecret), draftSummary(vaultSecret)] })
  const runner = newRunner()
  const who = as(db, people.assistant)
  return {
    db,
    people,
    who,
    service,
    newRunner,
    ask: (articleId: string, input: DraftsInput = { of: 'translation' }) => askDrafts(who, articleId, input),
    read: (articleId: string) => ok(readDrafts(who, articleId)),
    units: (articleId: string) => ok(readUnits(who, articleId)).items,
    work: async (seconds = 0) => {
      time += seconds * 1000
      runner.tick()
      await runner.settled()
    },
  }
}
