import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expired } from '../../domain/retention'
import { manifestFile } from './manifest'

const prefix = 'backup-'
const shape = /^backup-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\.db$/

/** The name of a backup that is part of the rotation. */
export function backupName(at: string): string {
  return `${prefix}${at.replace(/[:.]/g, '-')}.db`
}

/** When each backup of the rotation was made, oldest first. */
export function backupTimes(folder: string): string[] {
  if (!existsSync(folder)) return []
  const times = readdirSync(folder).flatMap(name => {
    const [, stamp] = shape.exec(name) ?? []
    return stamp ? [stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z')] : []
  })
  return times.sort()
}

/** Removes what the rotation lets go; whatever has another name is nobody's business. @returns how many it removed. */
export function pruneBackups(folder: string): number {
  const going = expired(backupTimes(folder))
  for (const at of going) {
    const file = join(folder, backupName(at))
    rmSync(file, { force: true })
    rmSync(manifestFile(file), { force: true })
  }
  return going.length
}
