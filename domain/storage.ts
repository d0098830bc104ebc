/** How much room there is to write: enough; little, so that nothing large is taken in; none, so that nothing is. */
export type StorageLevel = 'enough' | 'low' | 'full'

const mebibyte = 1024 * 1024

/**
 * Bytes left on the disk below which each level begins. The last is far from nothing: what was begun must be ended, the
 * log folded in, and a backup's failure written down.
 */
export const storageFloors = { low: 512 * mebibyte, full: 64 * mebibyte } as const

/** Bytes of a request that count as large where room is low: a text of some length passes. */
export const largeRequest = 256 * 1024

export function storageLevel(free: number): StorageLevel {
  if (free < storageFloors.full) return 'full'
  return free < storageFloors.low ? 'low' : 'enough'
}
