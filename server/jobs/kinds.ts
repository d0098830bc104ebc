import type { JobKind } from '../../commands/job-kind'

/** Every kind of background work that the server carries out. */
export function jobKinds(): readonly JobKind[] {
  return []
}
