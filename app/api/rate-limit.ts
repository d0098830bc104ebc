import { allowed, type Decision, refused } from '@/domain/decision'

/** Requests a second that one person may keep up, and how many may come at once. */
const perSecond = 2_000
const burst = 4_000
const mostPeople = 10_000

type Bucket = { left: number; at: number }
const buckets = new Map<string, Bucket>()

/**
 * One token bucket a person, in memory: a runaway script is slowed down and no one else is. `now` is in milliseconds.
 * Refuses `too_many_requests` with the seconds after which to come again.
 */
export function allowRequest(userId: string, now: number): Decision {
  const bucket = buckets.get(userId) ?? { left: burst, at: now }
  bucket.left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond)
  bucket.at = now
  if (buckets.size >= mostPeople && !buckets.has(userId)) buckets.clear()
  buckets.set(userId, bucket)
  if (bucket.left < 1) return refused('too_many_requests', { retryAfter: 1 })
  bucket.left -= 1
  return allowed
}
