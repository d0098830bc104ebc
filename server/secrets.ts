import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { newSecret } from '../db/ids'
import { EnvironmentRefused } from './environment'

/** `vault` closes what the database keeps of others' secrets, such as the key of a service. */
const shape = z.object({ session: z.string().min(43), vault: z.string().min(43) })
/** As written before there was a vault. */
const olderShape = shape.omit({ vault: true }).strict()

export type Secrets = z.infer<typeof shape>

/** Makes the data folder, readable by its owner only; and whatever the process writes from now on likewise. */
export function claimDataFolder(folder: string): void {
  process.umask(0o077)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
}

/**
 * The installation's own secrets, made on its first start and kept in its data folder with mode 0600.
 * @throws EnvironmentRefused when the file is there but is not what was written: a weak secret is never used.
 */
export function loadSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  const older = existsSync(file) ? olderShape.safeParse(readJson(file)) : null
  if (older === null || older.success) {
    const fresh: Secrets = { session: older?.data.session ?? newSecret(), vault: newSecret() }
    writeFileSync(`${file}.new`, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  chmodSync(file, 0o600)
  const parsed = shape.safeParse(readJson(file))
  if (!parsed.success)
    throw new EnvironmentRefused(
      'secrets.json in the data folder is damaged; restore it, or remove it to sign everybody out',
    )
  return parsed.data
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
