import type { parseArgs } from 'node:util'

export type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** What was given on the command line, by the options that the verb declares. */
export type Given = {
  positionals: string[]
  text: (option: string) => string | undefined
  texts: (option: string) => string[]
  flag: (option: string) => boolean
}

/** What a verb answers: lines for a reader and the same as JSON, or bytes; or why it was not done, in one line. */
export type Told =
  | { ok: true; lines: string[]; json: unknown }
  | { ok: true; bytes: Uint8Array; json: unknown }
  | { ok: false; code: string; line: string }

/** One verb of the command line. `name` is its first one or two words. */
export type Verb = {
  name: string
  usage: string
  summary: string
  options: Options
  /** How many words may follow: least and most. */
  words: [number, number]
  run: (given: Given, place: Place) => Promise<Told> | Told
}

/** Where the command line works: the data folder is chosen by BIANYI_DATA and `--demo`. */
export type Place = {
  dataFolder: string
  databaseFile: string
  demo: boolean
  migrations: string
  /** The program that reads files in a process of its own, as built. */
  reader: string
  /** The dictionary, as built. */
  dictionary: string
  now: string
  readInput: () => Promise<string>
}

/** A wrong use of the command line, in one line: exit 2. */
export class Misuse extends Error {}

export function told(lines: string[], json: unknown): Told {
  return { ok: true, lines, json }
}

export function failed(code: string, line: string): Told {
  return { ok: false, code, line }
}
