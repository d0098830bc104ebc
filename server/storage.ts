import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type StorageLevel, storageLevel } from '../domain/storage'

/** How long an answer of the file system is good for, in milliseconds. */
const goodFor = 2_000
const key = Symbol.for('bianyi.free-bytes')
const shared = globalThis as { [key]?: (folder: string) => number }
let last: { file: string; at: number; level: StorageLevel } | undefined

/** How much room is left where the database lies; asked of the file system at most every two seconds. */
export function storageOf(databaseFile: string, now: number): StorageLevel {
  if (last?.file === databaseFile && now - last.at < goodFor && now >= last.at) return last.level
  const level = storageLevel(freeBytes(databaseFile))
  last = { file: databaseFile, at: now, level }
  return level
}

/** Bytes that the process may still write; endless where that cannot be asked, since a guess must not stop the work. */
export function freeBytes(databaseFile: string): number {
  const folder = dirname(databaseFile)
  try {
    if (shared[key]) return shared[key](folder)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Puts another answer in the place of the file system's, for a test; null takes it away. */
export function pretendFree(answer: ((folder: string) => number) | null): void {
  if (answer) shared[key] = answer
  else delete shared[key]
  last = undefined
}
