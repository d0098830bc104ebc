/** The states of a job: waiting for its time, held by a runner, and the three ends. */
export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** States in which there is still something to wait for, or to cancel. */
export const livingJobStates: readonly JobState[] = ['waiting', 'running']

const firstDelay = 5
const longestDelay = 3600

/**
 * Seconds until a job that failed is tried again: 5, 10, 20 … up to an hour.
 * @param failures how often it has failed, this time included.
 * @param asked what the other side asked for, such as by Retry-After; never less than that, and never more than a day.
 */
export function retryDelay(failures: number, asked = 0): number {
  const doubled = Math.min(longestDelay, firstDelay * 2 ** Math.max(0, failures - 1))
  return Math.min(86_400, Math.max(doubled, asked))
}
