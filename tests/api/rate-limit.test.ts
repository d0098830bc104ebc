import { expect, it } from 'vitest'
import { allowRequest } from '@/app/api/rate-limit'
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
