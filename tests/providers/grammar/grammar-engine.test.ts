import { describe, expect, it } from 'vitest'
import type { GrammarHit } from '@/domain/checks/check'
import { createGrammarEngine, type Limits, type Thread } from '@/providers/grammar/grammar-engine'
import type { Asked, Said } from '@/providers/grammar/worker'

const hit = (start: number, end: number): GrammarHit => ({
  start,
  end,
  kind: 'agreement',
  rule: 'Some',
  message: '',
  replacements: [],
})

/** Threads that answer when they are told to, and what they were asked. */
function threads() {
  const asked: string[] = []
  const open: { asked: Asked; say: (said: Said) => void; fail: (error: unknown) => void }[] = []
  let started = 0
  let ended = 0
  const start = (): Thread => {
    started += 1
    let say: (said: Said) => void = () => undefined
    let fail: (error: unknown) => void = () => undefined
    return {
      post: question => {
        asked.push(question.paragraph)
        open.push({ asked: question, say: said => say(said), fail: error => fail(error) })
      },
      hear: (hearSaid, hearFailed) => {
        say = hearSaid
        fail = hearFailed
      },
      end: async () => {
        ended += 1
      },
    }
  }
  return {
    start,
    asked,
    answer: (hits: GrammarHit[] = []) => {
      const one = open.shift()
      one?.say({ id: one.asked.id, hits })
    },
    crash: () => open.shift()?.fail(new Error('out of memory')),
    counts: () => ({ started, ended }),
  }
}

const engineOn = (made: ReturnType<typeof threads>, limits: Partial<Limits> = {}) =>
  createGrammarEngine(made.start, { failures: 2, ...limits })
const now = { spelling: 'us', within: 0 } as const
const soon = { spelling: 'us', within: 10_000 } as const

describe('asking the grammar engine', () => {
  it('asks paragraph by paragraph and tells of the whole text', async () => {
    const made = threads()
    const engine = engineOn(made)
    const text = 'First one.\n\n——\nSecond one.'
    const answer = engine.ask([text], soon)
    made.answer([hit(0, 5)])
    made.answer([hit(0, 6)])
    const { said, state } = await answer
    expect(state).toBe('complete')
    expect(made.asked).toEqual(['First one.', 'Second one.'])
    expect(said.get(text)?.map(({ start, end }) => text.slice(start, end))).toEqual(['First', 'Second'])
  })

  it('waits no longer than it was told to, and has the rest at a later asking', async () => {
    const made = threads()
    const engine = engineOn(made)
    expect(await engine.ask(['A text.'], now)).toEqual({ said: new Map(), state: 'pending' })
    made.answer()
    expect(await engine.ask(['A text.'], now)).toEqual({
      said: new Map([['A text.', []]]),
      state: 'complete',
    })
    expect(made.asked).toEqual(['A text.'])
  })

  it('serves whoever asked last first, so that typing does not wait behind an edition', async () => {
    const made = threads()
    const engine = engineOn(made)
    await engine.ask(['One of many.', 'Two of many.', 'Three of many.'], now)
    const typed = engine.ask(['Just typed.'], soon)
    made.answer()
    made.answer()
    expect((await typed).state).toBe('complete')
    expect(made.asked).toEqual(['One of many.', 'Just typed.', 'Two of many.'])
  })

  it('keeps what it said for each spelling by itself', async () => {
    const made = threads()
    const engine = engineOn(made)
    await engine.ask(['A text.'], now)
    made.answer()
    expect((await engine.ask(['A text.'], { ...now, spelling: 'uk' })).state).toBe('pending')
  })

  it('gives up a paragraph over which the thread dies, and asks the next of another thread', async () => {
    const made = threads()
    const engine = engineOn(made)
    const answer = engine.ask(['Bad text.', 'Good text.'], soon)
    made.crash()
    made.answer()
    expect(await answer).toEqual({ said: new Map([['Good text.', []]]), state: 'unavailable' })
    expect(made.counts()).toEqual({ started: 2, ended: 1 })
    expect((await engine.ask(['Bad text.'], now)).state).toBe('unavailable')
    expect(made.asked).toEqual(['Bad text.', 'Good text.'])
  })

  it('ends a thread that dawdles', async () => {
    const made = threads()
    const engine = engineOn(made, { paragraph: 1, start: 1 })
    expect((await engine.ask(['A text without end.'], soon)).state).toBe('unavailable')
    expect(made.counts().ended).toBe(1)
  })

  it('rests after failures in a row: nobody waits for what will not come', async () => {
    const made = threads()
    const engine = engineOn(made)
    const answer = engine.ask(['One text.', 'Two texts.', 'Three texts.'], soon)
    made.crash()
    made.crash()
    expect((await answer).state).toBe('unavailable')
    expect((await engine.ask(['Four texts.'], soon)).state).toBe('unavailable')
    expect(made.asked).toHaveLength(2)
  })

  it('lets go of whoever waits when it is stopped', async () => {
    const made = threads()
    const engine = engineOn(made)
    const answer = engine.ask(['A text.'], soon)
    await engine.stop()
    expect((await answer).state).toBe('unavailable')
    expect(made.counts().ended).toBe(1)
  })
})
