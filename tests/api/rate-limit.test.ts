import { expect, it } from 'vitest'
import { allowRequest, allowStranger } from '@/app/api/rate-limit'
import { refusalOf } from '../support/discussed-article'

it('one person may save a thousand times a second for as long as they like', () => {
  const minute = Array.from({ length: 60_000 }, (_, millisecond) =>
    allowRequest('steady', 1_000_000 + millisecond),
  )
  expect(minute.filter(answer => !answer.ok)).toEqual([])
})

it('a flood is refused with the seconds to wait, and ends when it ebbs', () => {
  const answers = Array.from({ length: 20_000 }, () => allowRequest('flood', 5_000_000))
  const refused = answers.find(answer => !answer.ok)
  expect(answers.filter(answer => answer.ok).length).toBeGreaterThanOrEqual(1_000)
  expect(refused && refusalOf(refused as never)).toEqual({
    code: 'too_many_requests',
    facts: { retryAfter: 1 },
  })
  expect(allowRequest('flood', 5_001_000).ok).toBe(true)
})

it('nobody pays for somebody else’s flood', () => {
  for (let request = 0; request < 10_000; request += 1) allowRequest('loud', 9_000_000)
  expect(allowRequest('quiet', 9_000_000).ok).toBe(true)
})

it('a stranger who asks on and on is slowed down, and no other address with them', () => {
  const answers = Array.from({ length: 1_000 }, () => allowStranger('203.0.113.9', 12_000_000))
  expect(answers.filter(answer => answer.ok).length).toBe(300)
  expect(allowStranger('203.0.113.10', 12_000_000).ok).toBe(true)
  expect(allowStranger(null, 12_000_000).ok).toBe(true)
  expect(allowStranger('203.0.113.9', 12_001_000).ok).toBe(true)
})

it('whoever comes from behind a proxy that does not say for whom is held up by a flood only', () => {
  const answers = Array.from({ length: 5_000 }, () => allowStranger(null, 13_000_000))
  expect(answers.filter(answer => answer.ok).length).toBe(1_000)
})
