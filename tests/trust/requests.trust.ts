import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { later } from '@/domain/session-limits'
import { knock, member } from '../support/accounts'
import { freshDatabase } from '../support/database'
import { noon } from '../support/people'

// The work is counted, not done: what is asked here is how often it would be.
vi.mock('@node-rs/argon2', async importOriginal => {
  const real = await importOriginal<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(async (_hash: string, given: string) => !given.startsWith('guess')) }
})

const guesses = 10_000
const hour = 60 * 60_000

describe(`${guesses} guesses in an hour at one account`, () => {
  /** @param addressOf where the n-th guess comes from. */
  async function besieged(addressOf: (n: number) => string) {
    const db = freshDatabase()
    await member(db, ['editor'])
    const before = await knock(db, { address: '192.0.2.1' })
    const mark = before.ok ? before.value.mark : ''
    vi.mocked(verify).mockClear()
    const entered: boolean[] = []
    for (let n = 0; n < guesses; n += 1) {
      const now = later(noon, Math.floor((n * hour) / guesses))
      await knock(db, { password: `guess ${n} of very many`, address: addressOf(n), now })
      // The owner comes four times meanwhile, from the browser they always use, and at the first try.
      if (n % 2_500 === 1_234) entered.push((await knock(db, { address: '192.0.2.1', mark, now })).ok)
    }
    return { hashes: vi.mocked(verify).mock.calls.length, entered }
  }

  it.each([
    ['from one address', () => '203.0.113.9'],
    ['from ten thousand addresses', (n: number) => `203.0.${n >> 8}.${n & 255}`],
  ])('%s cost at most 40 hashes, and the owner gets in', async (_, addressOf) => {
    const { hashes, entered } = await besieged(addressOf)
    console.log(`${guesses} guesses: ${hashes} hashes, the owner's own among them`)
    expect(entered).toEqual([true, true, true, true])
    expect(hashes).toBeLessThanOrEqual(40)
  })

  it('let in whoever waits as long as they are told, though they come with nothing', async () => {
    const db = freshDatabase()
    await member(db, ['editor'])
    for (let n = 0; n < 200; n += 1)
      await knock(db, { password: `guess ${n} of very many`, now: later(noon, n * 1000) })
    const told = await knock(db, { now: later(noon, 200_000) })
    const seconds = told.ok ? 0 : Number(told.refusal.facts?.retryAfter)
    expect(seconds).toBeLessThanOrEqual(15 * 60)
    expect((await knock(db, { now: later(noon, 200_000 + seconds * 1000) })).ok).toBe(true)
  })
})
