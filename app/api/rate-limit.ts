import { allowed, type Decision, refused } from '@/domain/decision'

/** Requests a second that one person may keep up, and how many may come at once. */
const perSecond = 2_000
const burst = 4_000
const mostPeople = 10_000
/** Acts that one author's link may keep up: somebody writes them by hand. */
const guestPerSecond = 0.5
const guestBurst = 30

/**
 * Requests that one address keeps up without a sign-in, an institute being one address for many; and all together from behind a
 * proxy that does not say whom it stands for, where they only have to be kept from filling the machine.
 */
const strangerPace = { perSecond: 10, burst: 300 }
const unknownPace = { perSecond: 50, burst: 1_000 }

type Bucket = { left: number; at: number }
const buckets = new Map<string, Bucket>()
const guests = new Map<string, Bucket>()
const strangers = new Map<string, Bucket>()

/**
 * One token bucket a person, in memory: a runaway script is slowed down and no one else is. `now` is in milliseconds.
 * Refuses `too_many_requests` with the seconds after which to come again.
 */
export function allowRequest(userId: string, now: number): Decision {
  return take(buckets, userId, now, { perSecond, burst })
}

/** As `allowRequest`, for an author who acts by the link of this name. */
export function allowGuest(linkId: string, now: number): Decision {
  return take(guests, linkId, now, { perSecond: guestPerSecond, burst: guestBurst })
}

/** As `allowRequest`, for whoever is not signed in, by the address they come from; null where it is not known. */
export function allowStranger(address: string | null, now: number): Decision {
  return take(strangers, address ?? '', now, address === null ? unknownPace : strangerPace)
}

type Pace = { perSecond: number; burst: number }

function take(from: Map<string, Bucket>, name: string, now: number, pace: Pace): Decision {
  const bucket = from.get(name) ?? { left: pace.burst, at: now }
  bucket.left = Math.min(pace.burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * pace.perSecond)
  bucket.at = now
  if (from.size >= mostPeople && !from.has(name)) from.clear()
  from.set(name, bucket)
  if (bucket.left < 1) return refused('too_many_requests', { retryAfter: Math.ceil(1 / pace.perSecond) })
  bucket.left -= 1
  return allowed
}
