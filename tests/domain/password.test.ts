import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passwordAllowed } from '@/domain/password'

const owner = { name: 'Anna Petrovna Karenina', email: 'anna.karenina@example.org' }
const verdict = (password: string) => {
  const decision = passwordAllowed(password, owner)
  return decision.ok ? 'allowed' : decision.refusal.facts?.reason
}

describe('a password', () => {
  it.each([
    ['has 14 characters', 'k7 Qz!vLm2#xRt', 'too_short'],
    ['has 15 characters', 'k7 Qz!vLm2#xRtp', 'allowed'],
    ['has 15 Chinese characters', '窗外的雨下了整整三天没有停过啊', 'allowed'],
    ['has 1,025 characters', 'k7Qz!'.repeat(205), 'too_long'],
    ['is a long sentence', 'the heron stands where the river bends twice', 'allowed'],
    ['is one character', 'a'.repeat(20), 'common'],
    ['is a short piece repeated', 'abcab'.repeat(4), 'common'],
    ['counts up', '0123456789012345', 'common'],
    ['goes down the alphabet', 'zyxwvutsrqponmlkj', 'common'],
    ['is on the list, in capitals and with dashes', 'Correct-Horse-Battery-Staple', 'common'],
    ['is the address', 'anna.karenina@example.org', 'own_name'],
    ['is the name and a year', 'Anna-Karenina-1877', 'own_name'],
    ['has the name in a longer sentence', 'anna never liked trains in winter', 'allowed'],
  ])('that %s', (_what, password, expected) => {
    expect(verdict(password)).toBe(expected)
  })

  it('is judged without an exception, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => verdict(text) !== undefined))
  })
})
