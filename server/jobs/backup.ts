import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { JobKind } from '../../commands/job-kind'
import { backupName, pruneBackups } from '../backup/rotation'
import { dayOf, nextDay, queueForDay } from './daily'

export const backupJob = 'backup'

type Place = { root: string; dataFolder: string; backupsFolder: string }

/**
 * Writes the day's backup and lets old ones go. By the command line in a process of its own: to copy and examine a large
 * database would hold up everybody's requests in this one.
 */
export function backupKind(place: Place): JobKind {
  return {
    kind: backupJob,
    tries: 8,
    run: async ({ job, now, write, signal }) => {
      const { backupsFolder } = place
      mkdirSync(backupsFolder, { recursive: true, mode: 0o700 })
      await writeByCommand(place, join(backupsFolder, backupName(now())), signal)
      pruneBackups(backupsFolder)
      const day = dayOf(job)
      if (day) write(tx => queueForDay(tx, backupJob, nextDay(day, now()), now()))
      return { end: 'done' }
    },
  }
}

async function writeByCommand({ root, dataFolder }: Place, file: string, signal: AbortSignal): Promise<void> {
  const passphrase = join(dataFolder, 'keys', 'backup.passphrase')
  const more = existsSync(passphrase) ? ['--passphrase-file', passphrase] : []
  await promisify(execFile)(process.execPath, [join(root, 'bin/bianyi.mjs'), 'backup', file, ...more], {
    cwd: root,
    signal,
    // The data folder of the demo is a folder like any other to the command line.
    env: { ...process.env, BIANYI_DATA: dataFolder, BIANYI_DEMO: '0' },
  })
}
