import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { MigrationRefused } from '../db/migrate'
import { EnvironmentRefused, readEnvironment } from '../server/environment'
import { help } from './help'
import { type Given, Misuse, type Place, type Told, type Verb } from './verb'
import { verbs } from './verbs'

const common = {
  json: { type: 'boolean' },
  demo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Runs one command. `words` is what follows the program's name; `root` is the project's folder.
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong use.
 */
export async function main(words: string[], root: string): Promise<number> {
  const json = words.includes('--json')
  try {
    return await run(words, root)
  } catch (error) {
    if (error instanceof Misuse)
      return say({ ok: false, code: 'usage', line: `${error.message} (see bianyi --help)` }, json, 2)
    return say({ ok: false, code: codeOf(error), line: lineOf(error) }, json, 1)
  }
}

async function run(words: string[], root: string): Promise<number> {
  const verb = verbs.find(({ name }) => name.split(' ').every((word, at) => words[at] === word))
  if (!verb) {
    if (words.includes('--help') || words.includes('-h') || words[0] === 'help') {
      console.log(help())
      return 0
    }
    const named = words
      .filter(word => !word.startsWith('-'))
      .slice(0, 2)
      .join(' ')
    throw new Misuse(named ? `there is no command “${named}”` : 'say what to do')
  }
  const { values, positionals } = parse(verb, words.slice(verb.name.split(' ').length))
  if (values.help) {
    console.log(`bianyi ${verb.usage}\n${verb.summary}`)
    return 0
  }
  const [least, most] = verb.words
  if (positionals.length < least || positionals.length > most) throw new Misuse(`usage: bianyi ${verb.usage}`)
  const told = await verb.run(givenBy(values, positionals), placeOf(root, values.demo === true))
  return say(told, values.json === true, told.ok ? 0 : 1)
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

function parse(verb: Verb, args: string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args, options: { ...verb.options, ...common }, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Misuse(error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : 'unknown option')
  }
}

function givenBy(values: Values, positionals: string[]): Given {
  const strings = (value: Values[string]) =>
    (Array.isArray(value) ? value : [value]).filter(item => typeof item === 'string')
  return {
    positionals,
    text: option => strings(values[option]).at(-1),
    texts: option => strings(values[option]),
    flag: option => values[option] === true,
  }
}

/** The real installation unless --demo is said: a script must never write into the demo by mistake, nor the other way. */
function placeOf(root: string, demo: boolean): Place {
  const { BIANYI_DATA } = process.env
  const { dataFolder, databaseFile } = readEnvironment(
    { BIANYI_DATA, BIANYI_DEMO: demo ? '1' : '0' },
    process.cwd(),
  )
  return {
    dataFolder,
    databaseFile,
    demo,
    migrations: join(root, 'drizzle'),
    reader: join(root, 'dist/reader/child.mjs'),
    dictionary: join(root, 'generated/dictionary.db'),
    now: new Date().toISOString(),
    readInput: () => text(process.stdin),
  }
}

function say(told: Told, json: boolean, exit: number): number {
  if (!told.ok) {
    if (json) console.log(JSON.stringify({ error: { code: told.code, message: told.line } }))
    else console.error(`bianyi: ${told.line}`)
  } else if (json) console.log(JSON.stringify(told.json))
  else if ('bytes' in told) process.stdout.write(told.bytes)
  else for (const line of told.lines) console.log(line)
  return exit
}

function codeOf(error: unknown): string {
  return error instanceof EnvironmentRefused || error instanceof MigrationRefused ? 'refused' : 'failed'
}

function lineOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}
