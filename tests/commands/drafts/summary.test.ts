import { describe, expect, it } from 'vitest'
import { acceptClaimDraft } from '@/commands/accept-claim-draft'
import { saveTakeaway } from '@/commands/save-takeaway'
import { saveWhyItMatters } from '@/commands/save-why-it-matters'
import { articleIn, no, ok } from '../../support/article'
import { desk } from '../../support/drafting'
import { type Answering, sendChat } from '../../support/fake-service'

describe('drafts of a summary', () => {
  const summary =
    (evidence: string[]): Answering =>
    (_, response) =>
      sendChat(
        response,
        JSON.stringify({
          whyItMatters: { text: 'Talks lower the risk.', evidence: ['u1'] },
          takeaways: [
            { text: 'Trade is large.', evidence },
            { text: 'It will grow.', evidence: ['u3'] },
          ],
        }),
      )

  it('come with evidence that exists, and are taken with it, marked as a machine’s', async () => {
    const { db, people, who, ask, read, work } = await desk(summary(['u2', 'u3']))
    const { id, units } = articleIn(db, people, 'summarizing')
    ok(ask(id, { of: 'summary' }))
    await work()
    const { items } = read(id)
    expect(items.map(({ kind, evidence }) => [kind, evidence])).toEqual([
      ['why_it_matters', [units[0]]],
      ['takeaway', [units[1], units[2]]],
      ['takeaway', [units[2]]],
    ])
    expect(no(acceptClaimDraft(who, items[0]!.id)).code).toBe('if_match_missing')
    expect(ok(acceptClaimDraft(who, items[0]!.id, 0))).toMatchObject({ origin: 'machine', revision: 1 })
    expect(ok(acceptClaimDraft(who, items[1]!.id))).toMatchObject({
      text: 'Trade is large.',
      origin: 'machine',
      evidence: [
        { unitId: units[1], stale: false },
        { unitId: units[2], stale: false },
      ],
    })
    expect(read(id).items).toHaveLength(1)
  })

  it('stay a machine’s until a person edits or confirms the words; other evidence is neither', async () => {
    const { db, people, who, ask, read, work } = await desk(summary(['u2', 'u3']))
    const { id, units } = articleIn(db, people, 'summarizing')
    ok(ask(id, { of: 'summary' }))
    await work()
    const { items } = read(id)
    const text = 'Talks lower the risk.'
    ok(acceptClaimDraft(who, items[0]!.id, 0))
    const taken = ok(acceptClaimDraft(who, items[1]!.id))
    const rested = ok(saveTakeaway(who, taken.id, 1, { evidence: [units[0]!] }))
    expect(rested).toMatchObject({ origin: 'machine', revision: 2 })
    expect(ok(saveTakeaway(who, taken.id, 2, { text: 'Trade grew.' }))).toMatchObject({ origin: 'human' })
    expect(ok(saveWhyItMatters(who, id, 1, { text }))).toMatchObject({ origin: 'machine', revision: 1 })
    const confirmed = ok(saveWhyItMatters(who, id, 1, { text, origin: 'human' }))
    expect(confirmed).toMatchObject({ text, origin: 'human', revision: 2 })
  })

  it('lose a claim whose evidence is made up, before anybody sees it', async () => {
    const { db, people, ask, read, work } = await desk(summary(['u2', 'u17']))
    const { id } = articleIn(db, people, 'summarizing')
    ok(ask(id, { of: 'summary' }))
    await work()
    expect(read(id).items.map(({ text }) => text)).toEqual(['Talks lower the risk.', 'It will grow.'])
    expect(read(id).jobs).toMatchObject([{ state: 'done', failed: 1 }])
  })
})
