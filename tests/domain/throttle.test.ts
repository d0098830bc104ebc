import { describe, expect, it } from 'vitest'
import { later } from '@/domain/session-limits'
import { type Attempts, afterTry, waitFor } from '@/domain/throttle'
import { noon } from '../support/people'

/** The hashes that somebody gets who tries without pause for so long. */
function guessesIn(milliseconds: number): number {
  let attempts: Attempts | undefined
  let guesses = 0
  for (let now = noon; now < later(noon, milliseconds); now = later(now, 1000)) {
    if (waitFor(attempts, now) > 0) continue
    attempts = afterTry(attempts, now, 5)
    guesses += 1
  }
  return guesses
}

describe('guessing', () => {
  it('is free four times, then waits from one second on, twice as long each time', () => {
    let attempts: Attempts | undefined
    const waits = Array.from({ length: 8 }, () => {
      attempts = afterTry(attempts, noon, 5)
      return waitFor(attempts, noon)
    })
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8])
  })

  it('never has to wait longer than fifteen minutes, so that nobody can lock somebody else out', () => {
    const attempts = afterTry({ failures: 1_000_000, lastAt: noon, blockedUntil: null }, noon, 5)
    expect(waitFor(attempts, noon)).toBe(15 * 60)
    expect(waitFor(attempts, later(noon, 15 * 60_000))).toBe(0)
  })

  it('gets at most 40 guesses in an hour', () => {
    expect(guessesIn(60 * 60_000)).toBeLessThanOrEqual(40)
  })

  it('is forgotten after a day', () => {
    const old = { failures: 50, lastAt: noon, blockedUntil: noon }
    expect(afterTry(old, later(noon, 24 * 60 * 60_000), 5).failures).toBe(1)
  })
})
