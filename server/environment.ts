import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type Role, roles } from '../domain/words'
import type { LogLevel } from './log'

/** Everything the program takes from its surroundings. Parsed here, once, and nowhere else. */
export type Environment = {
  host: string
  port: number
  /** Where this installation keeps all it owns: the demo has a folder of its own below BIANYI_DATA. */
  dataFolder: string
  databaseFile: string
  /** The canonical origin, or null for `http://localhost:PORT` once the port is known. */
  origin: URL | null
  demo: boolean
  /** Where the daily backups go: best to another disk. */
  backupsFolder: string
  /** A folder outside this machine's reach that gets each checkpoint of the history too. */
  checkpointCopies: string | null
  /** How much the log tells: the requests too at `info`. */
  logLevel: LogLevel
  /** Whoever has it may read what is counted; null lets nobody. */
  metricsToken: string | null
  /** A university's own sign-in, where there is one. */
  oidc: Oidc | null
  /** The addresses of proxies that are believed when they say whom they stand for. */
  proxies: string[]
}

/** An OpenID Connect issuer, and what to call it. `joinAs` gives an account to whoever it vouches for, in that role. */
export type Oidc = {
  issuer: string
  clientId: string
  clientSecret: string
  name: string
  joinAs: Role | null
}

/** A setting that cannot be worked with; its message is one line for whoever started the program. */
export class EnvironmentRefused extends Error {}

const shape = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  BIANYI_DATA: z.string().min(1).default('data'),
  BIANYI_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  BIANYI_DEMO: z.enum(['0', '1']).default('1'),
  BIANYI_BACKUPS: z.string().min(1).optional(),
  BIANYI_CHECKPOINTS: z.string().min(1).optional(),
  BIANYI_LOG: z.enum(['silent', 'error', 'warn', 'info']).optional(),
  BIANYI_METRICS_TOKEN: z.string().min(24).optional(),
  BIANYI_PROXY: z.string().optional(),
  BIANYI_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  BIANYI_OIDC_CLIENT_ID: z.string().min(1).optional(),
  BIANYI_OIDC_CLIENT_SECRET: z.string().min(8).optional(),
  BIANYI_OIDC_NAME: z.string().min(1).max(80).optional(),
  BIANYI_OIDC_JOIN_AS: z.enum(roles).optional(),
})

type Variables = Record<string, string | undefined>

/**
 * Reads the settings of the server and the command line. An empty variable counts as absent.
 * @throws EnvironmentRefused
 */
export function readEnvironment(variables: Variables, folder: string): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    throw new EnvironmentRefused(`${String(first?.path[0])} cannot be used: ${first?.message}`)
  }
  const { HOST, PORT, BIANYI_DATA, BIANYI_ORIGIN, BIANYI_DEMO } = parsed.data
  const demo = BIANYI_DEMO === '1'
  const origin = BIANYI_ORIGIN ? readOrigin(BIANYI_ORIGIN) : null
  if (demo && !isLoopback(HOST))
    throw new EnvironmentRefused(
      `HOST=${HOST} would show the demo, where anybody can sign in, to other machines; set BIANYI_DEMO=0`,
    )
  if (demo && origin && !isLoopback(origin.hostname))
    throw new EnvironmentRefused('BIANYI_ORIGIN must be a loopback address for the demo; set BIANYI_DEMO=0')
  const dataFolder = dataFolderOf(resolve(folder, BIANYI_DATA), demo)
  const { BIANYI_BACKUPS, BIANYI_CHECKPOINTS, BIANYI_LOG, BIANYI_METRICS_TOKEN } = parsed.data
  return {
    host: HOST,
    port: PORT,
    dataFolder,
    databaseFile: databaseIn(dataFolder),
    origin,
    demo,
    backupsFolder: BIANYI_BACKUPS ? resolve(folder, BIANYI_BACKUPS) : join(dataFolder, 'backups'),
    checkpointCopies: BIANYI_CHECKPOINTS ? resolve(folder, BIANYI_CHECKPOINTS) : null,
    logLevel: BIANYI_LOG ?? (demo ? 'warn' : 'info'),
    metricsToken: BIANYI_METRICS_TOKEN ?? null,
    oidc: oidcOf(parsed.data, demo),
    proxies: proxiesOf(parsed.data.BIANYI_PROXY),
  }
}

function proxiesOf(text = ''): string[] {
  const proxies = text.split(',').map(one => one.trim())
  if (text !== '' && !proxies.every(one => isIP(one) > 0))
    throw new EnvironmentRefused('BIANYI_PROXY must be IP addresses, with commas between them')
  return text === '' ? [] : proxies
}

type Told = z.infer<typeof shape>

/** The demo, where everybody is invented, has nobody to be vouched for. */
function oidcOf(told: Told, demo: boolean): Oidc | null {
  const { BIANYI_OIDC_ISSUER: issuer, BIANYI_OIDC_CLIENT_ID: clientId } = told
  const clientSecret = told.BIANYI_OIDC_CLIENT_SECRET
  if (demo || !issuer) return null
  if (!clientId || !clientSecret)
    throw new EnvironmentRefused(
      'BIANYI_OIDC_ISSUER needs BIANYI_OIDC_CLIENT_ID and BIANYI_OIDC_CLIENT_SECRET',
    )
  const { protocol, hostname } = new URL(issuer)
  if (protocol === 'http:' && !isLoopback(hostname))
    throw new EnvironmentRefused('BIANYI_OIDC_ISSUER must be https unless it is a loopback address')
  const name = told.BIANYI_OIDC_NAME ?? hostname
  return { issuer, clientId, clientSecret, name, joinAs: told.BIANYI_OIDC_JOIN_AS ?? null }
}

/** The folder of an installation below BIANYI_DATA. */
export function dataFolderOf(root: string, demo: boolean): string {
  return demo ? join(root, 'demo') : root
}

export function databaseIn(dataFolder: string): string {
  return join(dataFolder, 'bianyi.db')
}

function readOrigin(text: string): URL {
  const url = new URL(text)
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password)
    throw new EnvironmentRefused(
      'BIANYI_ORIGIN must be scheme, host and port only, such as https://news.example.org',
    )
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new EnvironmentRefused('BIANYI_ORIGIN must be https unless it is a loopback address')
  return url
}

/** localhost, 127.0.0.0/8 or ::1, with or without brackets. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase()
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}

/** What the server tells the application that it serves, through the process's own variables. */
export type Served = {
  databaseFile: string
  origin: URL
  demo: boolean
  sessionSecret: string
  vaultSecret: string
  /** Where the build has put the dictionary; nobody has told in a test. */
  dictionaryFile?: string
  oidc?: Oidc | null
}

const servedShape = z.object({
  BIANYI_DB_FILE: z.string().min(1),
  BIANYI_DICTIONARY_FILE: z.string().min(1).optional(),
  BIANYI_ORIGIN: z.url(),
  BIANYI_DEMO: z.enum(['0', '1']),
  NEXTAUTH_SECRET: z.string().min(32),
  BIANYI_VAULT_SECRET: z.string().min(32),
  BIANYI_OIDC: z.string().optional(),
})

/** Writes what `served` reads; NEXTAUTH_URL too, which next-auth asks for by itself. */
export function tell(variables: Variables, told: Served): void {
  const { databaseFile, origin, demo, sessionSecret, vaultSecret, dictionaryFile, oidc } = told
  variables.BIANYI_DB_FILE = databaseFile
  if (oidc) variables.BIANYI_OIDC = JSON.stringify(oidc)
  if (dictionaryFile) variables.BIANYI_DICTIONARY_FILE = dictionaryFile
  variables.BIANYI_ORIGIN = origin.origin
  variables.BIANYI_DEMO = demo ? '1' : '0'
  variables.NEXTAUTH_SECRET = sessionSecret
  variables.BIANYI_VAULT_SECRET = vaultSecret
  variables.NEXTAUTH_URL = origin.origin
}

let known: Served | undefined

/** The surroundings of the application inside the server. Throws when no server has told it. */
export function served(): Served {
  if (!known) {
    const told = servedShape.parse(process.env)
    known = {
      databaseFile: told.BIANYI_DB_FILE,
      dictionaryFile: told.BIANYI_DICTIONARY_FILE,
      origin: new URL(told.BIANYI_ORIGIN),
      demo: told.BIANYI_DEMO === '1',
      sessionSecret: told.NEXTAUTH_SECRET,
      vaultSecret: told.BIANYI_VAULT_SECRET,
      oidc: told.BIANYI_OIDC ? (JSON.parse(told.BIANYI_OIDC) as Oidc) : null,
    }
  }
  return known
}
