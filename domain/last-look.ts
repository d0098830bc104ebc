/** When somebody last looked at an article or an edition, and when the sitting before that one ended. ISO 8601 times. */
export type Look = { at: string; before: string | null }

/** A look so much later than the one before begins another sitting, in milliseconds. */
export const sittingGap = 30 * 60_000

/**
 * The look that stands once somebody looks now. Within a sitting `before` stays: whoever opens the page again, or goes
 * through it for an hour, is still told what changed since they were last here.
 */
export function lookAgain(last: Look | undefined, now: string): Look {
  if (!last) return { at: now, before: null }
  const isNewSitting = Date.parse(now) - Date.parse(last.at) > sittingGap
  return { at: now, before: isNewSitting ? last.at : last.before }
}

/** The look of somebody who says that they have seen everything there is by now. */
export function allSeen(now: string): Look {
  return { at: now, before: now }
}
