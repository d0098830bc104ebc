import { describe, expect, it } from 'vitest'
import { allSeen, type Look, lookAgain } from '@/domain/last-look'

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 12) + minutes * 60_000).toISOString()

describe('a look', () => {
  it('is the first one when there was none', () => {
    expect(lookAgain(undefined, at(0))).toEqual({ at: at(0), before: null })
  })

  it('keeps what it is compared with for as long as the sitting lasts', () => {
    const sitting = [20, 45, 70].reduce<Look>((look, minutes) => lookAgain(look, at(minutes)), {
      at: at(0),
      before: at(-500),
    })
    expect(sitting).toEqual({ at: at(70), before: at(-500) })
  })

  it('begins another sitting after a pause, compared with the end of the one before', () => {
    expect(lookAgain({ at: at(0), before: at(-500) }, at(31))).toEqual({ at: at(31), before: at(0) })
  })

  it('is compared with nothing earlier once everything is seen', () => {
    expect(allSeen(at(5))).toEqual({ at: at(5), before: at(5) })
  })
})
