import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encode } from 'next-auth/jwt'
import type { Method, Operation } from '@/app/api/operation'
import type { RouteHandler } from '@/app/api/serve'
import { createToken, type Scope, scopes } from '@/commands/create-token'
import { openSession } from '@/commands/open-session'
import type { Database } from '@/db/client'
import { findAccount } from '@/db/people'
import type { Actor } from '@/domain/actor'
import { tell } from '@/server/environment'
import { ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { fewWords } from '../support/dictionary'
import { vaultSecret } from '../support/drafts'
import { as, team } from '../support/people'

export const origin = 'http://localhost:3000'
const secret = 'a secret of the tests, longer than thirty-two characters'
const folder = fileURLToPath(new URL('../../app/api/v1', import.meta.url))

type Route = Partial<Record<Method | 'OPTIONS' | 'HEAD', RouteHandler & { operation?: Operation }>>

/** The route files by the address they serve, `/api/v1/articles/[id]/title` and so on. */
export const routeFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('route.ts'))
    .map(path => [`/api/v1/${path.replace(/\/?route\.ts$/, '')}`, join(folder, path)]),
)

export async function routeIn(file: string): Promise<Route> {
  return (await import(/* @vite-ignore */ file)) as Route
}

export type Sent = {
  token?: string
  cookie?: string
  headers?: Record<string, string>
  json?: unknown
  body?: BodyInit
}

/** What came back: its JSON where it was JSON, otherwise its text. */
export type Got = { status: number; headers: Headers; body: Json; bytes: Uint8Array }
export interface Json {
  [name: string]: Json
}

/** The operations that have answered in this test file. */
export const answered = new Set<string>()

/** The route handlers of the program on a fresh database, called as Next calls them. */
export function startServer() {
  const db = freshDatabase()
  tell(process.env, {
    databaseFile: ':memory:',
    origin: new URL(origin),
    demo: false,
    sessionSecret: secret,
    vaultSecret,
  })
  // Where `sharedDatabase` and `sharedDictionary` keep the process's handles.
  Object.assign(globalThis, {
    [Symbol.for('bianyi.database')]: db,
    [Symbol.for('bianyi.dictionary')]: fewWords,
  })
  const people = team(db)
  const tokens = {
    assistant: tokenOf(db, people.assistant),
    reviewer: tokenOf(db, people.reviewer),
    editor: tokenOf(db, people.editor),
    admin: tokenOf(db, people.admin),
  }
  return { db, people, tokens, call }
}

export type Server = ReturnType<typeof startServer>

/** An access token of somebody, of all scopes or those given. */
export function tokenOf(db: Database, actor: Actor, wanted: readonly Scope[] = scopes): string {
  const now = new Date().toISOString()
  return ok(createToken(as(db, actor, now), { name: 'test', scopes: wanted })).token
}

/** The cookie of a new browser session of somebody. */
export async function cookieOf(db: Database, actor: Actor): Promise<string> {
  const account = findAccount(db, { id: actor.userId })
  if (!account) throw new Error('nobody')
  const now = new Date().toISOString()
  const sid = openSession(db, account, { reason: 'password', userAgent: 'test', now })
  return `bianyi-session=${await encode({ token: { sid }, secret })}`
}

async function call(method: string, address: string, sent: Sent = {}): Promise<Got> {
  const request = new Request(`${origin}${address}`, {
    method,
    headers: {
      ...(sent.token ? { authorization: `Bearer ${sent.token}` } : {}),
      ...(sent.cookie ? { cookie: sent.cookie } : {}),
      ...(sent.json !== undefined ? { 'content-type': 'application/json' } : {}),
      ...sent.headers,
    },
    body: sent.json !== undefined ? JSON.stringify(sent.json) : sent.body,
    ...(sent.body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit)
  const { file, params } = find(new URL(request.url).pathname)
  const handler = (await routeIn(file))[method as Method]
  if (!handler) throw new Error(`no handler for ${method} ${address}`)
  const response = await handler(request, { params: Promise.resolve(params) })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = new TextDecoder().decode(bytes)
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  const body = (isJson ? JSON.parse(text) : text) as Json
  if (response.ok && handler.operation) answered.add(handler.operation.id)
  if (response.ok && isJson) holdAgainstContract(handler.operation, body)
  return { status: response.status, headers: response.headers, body, bytes }
}

/** Every successful answer in these tests is what the document says, to the last member. */
function holdAgainstContract(operation: Operation | undefined, body: Json): void {
  const result = operation?.answer.schema?.safeParse(body)
  if (result && !result.success)
    throw new Error(`${operation?.id} answered otherwise: ${result.error.message}`)
}

/** The members of a list that was answered. */
export function itemsOf(body: Json | undefined): Json[] {
  return (body?.items ?? []) as unknown as Json[]
}

/** Next's own choice: a fixed segment before a variable one, the rest last. */
function find(path: string): { file: string; params: Record<string, string> } {
  const wanted = path.split('/')
  const matches = [...routeFiles].flatMap(([address, file]) => {
    const segments = address.split('/')
    const params: Record<string, string> = {}
    const fits =
      segments.length === wanted.length &&
      segments.every((segment, index) => {
        const name = /^\[(\w+)\]$/.exec(segment)?.[1]
        if (name) params[name] = wanted[index] ?? ''
        return name !== undefined || segment === wanted[index]
      })
    return fits ? [{ file, params, fixed: segments.filter(s => !s.startsWith('[')).length }] : []
  })
  const [best] = matches.sort((a, b) => b.fixed - a.fixed)
  return best ?? { file: routeFiles.get('/api/v1/[...nowhere]') ?? '', params: {} }
}
