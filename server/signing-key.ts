import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentRefused } from './environment'
import { writeDurably } from './write-durably'

export type SigningKey = { privateKey: KeyObject; publicKey: KeyObject }

/** Keys lie beside the database, never in it: who can only write to the database cannot sign for it. */
export function keysFolder(dataFolder: string): string {
  return join(dataFolder, 'keys')
}

/**
 * The installation's Ed25519 key for the checkpoints of its history, made when it is first asked for; mode 0600.
 * @throws EnvironmentRefused when the file is there but holds no such key: another one is never put in its place.
 */
export function loadSigningKey(dataFolder: string): SigningKey {
  const folder = keysFolder(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'history.key')
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519')
    writeDurably(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  }
  chmodSync(file, 0o600)
  return readSigningKey(file)
}

/** The public half, or null where there is no key yet: to look at a history makes none. */
export function findPublicKey(dataFolder: string): KeyObject | null {
  const file = join(keysFolder(dataFolder), 'history.key')
  return existsSync(file) ? readSigningKey(file).publicKey : null
}

function readSigningKey(file: string): SigningKey {
  try {
    const privateKey = createPrivateKey(readFileSync(file, 'utf8'))
    if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key')
    return { privateKey, publicKey: createPublicKey(privateKey) }
  } catch {
    throw new EnvironmentRefused(
      'keys/history.key in the data folder is damaged; restore it, or move it away to sign with a new one',
    )
  }
}
