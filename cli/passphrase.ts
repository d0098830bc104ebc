import { readFileSync } from 'node:fs'
import { type Given, Misuse } from './verb'

export const passphraseOptions = { 'passphrase-file': { type: 'string' } } as const

/** The first line of the file given by `--passphrase-file`; a passphrase on the command line would be everybody's to see. */
export function givenPassphrase(given: Given): string | undefined {
  const file = given.text('passphrase-file')
  if (file === undefined) return undefined
  const passphrase = readLine(file)
  if (passphrase.length < 15) throw new Misuse('the passphrase has to be 15 characters or longer')
  return passphrase
}

function readLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? ''
  } catch {
    throw new Misuse(`${file} cannot be read`)
  }
}
