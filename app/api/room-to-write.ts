import { allowed, type Decision, refused } from '@/domain/decision'
import { largeRequest, type StorageLevel } from '@/domain/storage'
import type { Operation } from './operation'

/**
 * Whether the disk has room for what a request would write. A full one takes nothing, before a byte is written: reading
 * goes on, and what was typed stays in the browser, which sends it again. A low one takes nothing large.
 */
export function roomFor({ method }: Operation, level: StorageLevel, bytes: number): Decision {
  if (method === 'GET' || level === 'enough') return allowed
  if (level === 'full') return refused('storage_full')
  return bytes > largeRequest ? refused('storage_low') : allowed
}
