// `npm run test:requests`: every state-changing operation of the real server, asked by strangers' pages, in wrong types and with
// wrong verbs; the headers of every answer; sessions that have to be dead at once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../acceptance/server.mjs'
import { bianyi, makeTeam, startOn } from './real-server.mjs'
import { brief, check, finish } from './report.mjs'
import { forgedOrigins, plain, signedIn, wrongTypes } from './requests/browser.mjs'
import { lackingHeaders, nothingTold } from './requests/headers.mjs'
import { startIssuer } from './requests/issuer.mjs'
import { byAnotherSignIn } from './requests/oidc.mjs'
import { opened } from './soundness.mjs'

buildIfNeeded()
const data = mkdtempSync(join(tmpdir(), 'bianyi-requests-'))
const file = join(data, 'bianyi.db')
const password = 'seven quiet boats at dawn'
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

let [issuer, turn] = [undefined, 0]

try {
  bianyi(data, 'db', 'migrate')
  const teamAt = makeTeam(data)
  const email = 'owner@example.invalid'
  const roles = ['assistant', 'reviewer', 'editor', 'admin'].flatMap(role => ['--role', role])
  const added = bianyi(
    data,
    'user',
    'add',
    '--email',
    email,
    '--name',
    'Owner',
    ...roles,
    '--password-stdin',
    {
      input: password,
    },
  )
  check('somebody with a password is there', added.status === 0, added.error)
  const client = { clientId: 'bianyi', clientSecret: 'a secret between the two' }
  issuer = await startIssuer(client)
  const server = await startOn(data, {
    BIANYI_LOG: 'info',
    BIANYI_OIDC_ISSUER: issuer.address,
    BIANYI_OIDC_CLIENT_ID: client.clientId,
    BIANYI_OIDC_CLIENT_SECRET: client.clientSecret,
  })
  const team = teamAt(server.origin)
  const owner = await signedIn(server.origin, { email, password })
  const paths = Object.entries((await owner.get('/openapi.json')).body.paths)
  await strangersChangeNothing(server.origin, owner, paths)
  await wrongTypesChangeNothing(owner, paths)
  await wrongVerbs(owner, paths)
  await strangersDoNotSignIn(server.origin, { email, password })
  await headersEverywhere(server.origin, owner, paths)
  await othersThingsAreNotThere(owner, team)
  await byAnotherSignIn(server.origin, issuer, 'editor@example.invalid')
  await deadAtOnce(server.origin, team, { email, password })
  await floodsAreHeldUp(server.origin, team)
  check('it stops by itself', (await server.stop()) === 0)
  theLogKeepsQuiet(server.errors.join(''), owner)
} finally {
  issuer?.close()
  rmSync(data, { recursive: true, force: true })
}
finish()

/** Everything that the database says, but for when somebody was seen. */
function state() {
  return opened(file, sqlite =>
    sqlite
      .prepare(
        `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'
         and name not in ('jobs', 'notice_cursor')`,
      )
      .pluck()
      .all()
      .map(name => `${name} ${sqlite.prepare(`select count(*) from "${name}"`).pluck().get()}`)
      .concat(sqlite.prepare('select hash from events order by seq desc limit 1').pluck().get()),
  ).join('\n')
}

/** All of them; beside the other suites of `npm test` only so many of them a time, in turn. */
function inTurn(all, many) {
  if (!brief) return all
  turn += many
  return all.filter((_, at) => (at - turn + all.length * turn) % all.length < many)
}

/** The operations that change something, each with an address of that shape. */
function* changing(paths) {
  for (const [path, operations] of paths)
    for (const method of Object.keys(operations).map(name => name.toUpperCase()))
      if (method !== 'GET' && methods.includes(method))
        yield { method, path: path.replaceAll(/\{\w+\}/g, 'any_id') }
}

async function strangersChangeNothing(origin, owner, paths) {
  const before = state()
  let asked = 0
  const wrong = []
  for (const { method, path } of changing(paths))
    for (const [what, headers] of inTurn(Object.entries(forgedOrigins(origin)), 3)) {
      const { status, body } = await owner.send(method, path, { headers, json: {} })
      asked += 1
      if (status !== 403 || body?.code !== 'origin_refused')
        wrong.push(`${method} ${path} ${what}: ${status}`)
    }
  check('no request from a page that is not ours is let in', wrong.length === 0, wrong.slice(0, 5))
  check('there were many of them', asked > (brief ? 200 : 400), `${asked}`)
  const changed = state()
    .split('\n')
    .filter(line => !before.includes(line))
  check('and nothing was changed', changed.length === 0, changed)
  console.log(`${asked} forged requests`)
}

async function wrongTypesChangeNothing(owner, paths) {
  const before = state()
  const wrong = []
  for (const { method, path } of [...changing(paths)].filter(({ method }) => method !== 'DELETE'))
    for (const type of inTurn(wrongTypes, 1)) {
      const { status } = await owner.send(method, path, {
        type,
        body: '{"state":"approved","to":"published"}',
      })
      if (status < 400 || status >= 500) wrong.push(`${method} ${path} ${type}: ${status}`)
    }
  // Those without a body take any type, and are given an id that is nobody's.
  check('no other media type gets through', wrong.length === 0, wrong.slice(0, 5))
  check('and nothing is changed by it', state() === before)
}

async function wrongVerbs(owner, paths) {
  const wrong = []
  for (const [path, operations] of paths) {
    const served = Object.keys(operations).map(name => name.toUpperCase())
    for (const method of inTurn(
      methods.filter(one => !served.includes(one)),
      1,
    )) {
      const { status, headers } = await owner.send(method, path.replaceAll(/\{\w+\}/g, 'any_id'))
      const allow = headers.get('allow') ?? ''
      if (status !== 405 || !served.every(one => allow.includes(one)))
        wrong.push(`${method} ${path}: ${status}`)
    }
  }
  check('a verb that is not served is answered by those that are', wrong.length === 0, wrong.slice(0, 5))
  const odd = await Promise.all(
    ['TRACE', 'PROPFIND'].map(method => plain(owner.origin, method, '/api/v1/me')),
  )
  check(
    'TRACE and its like are not served',
    odd.every(({ status }) => status === 405 || status === 400),
    odd,
  )
}

async function strangersDoNotSignIn(origin, entry) {
  const before = state()
  const answers = []
  for (const headers of Object.values(forgedOrigins(origin)).filter(({ origin: own }) => own !== origin))
    answers.push(
      await signedIn(origin, entry, headers).then(
        () => 'in',
        () => 'out',
      ),
    )
  check(
    'nobody is signed in by a page that is not ours',
    answers.every(one => one === 'out'),
    answers,
  )
  check('and no session was opened', state() === before)
}

async function headersEverywhere(origin, owner, paths) {
  const asked = [
    ...paths.map(([path]) => `/api/v1${path.replace('/api/v1', '')}`.replaceAll(/\{\w+\}/g, 'any_id')),
    ...[
      '/',
      '/sign-in',
      '/account',
      '/people/security',
      '/nothing/here',
      '/_next/image?url=x',
      '/api/auth/csrf',
    ],
    ...['/api/auth/nothing', '/api/v1/nothing', '/read', '/verify', '/%E0%A4%A', '/.git/config'],
  ]
  const lacking = []
  const telling = []
  for (const path of asked)
    for (const cookie of [owner.cookie(), '']) {
      const answer = await plain(origin, 'GET', path, { cookie })
      lacking.push(...lackingHeaders(answer).map(name => `${path} ${answer.status}: ${name}`))
      telling.push(...nothingTold(answer).map(what => `${path} ${answer.status}: ${what}`))
    }
  const large = await plain(origin, 'POST', '/api/v1/articles', { 'content-length': String(1 << 30) })
  lacking.push(...lackingHeaders(large).map(name => `a body too large: ${name}`))
  check('every answer carries the headers, errors too', lacking.length === 0, lacking.slice(0, 8))
  check('no answer tells of the inside', telling.length === 0, telling.slice(0, 5))
}

/** What is somebody else's answers as what never was. */
async function othersThingsAreNotThere(owner, team) {
  const session = (await owner.get('/me/sessions')).body.items[0].id
  const token = (await team.editor.get('/me/tokens')).body.items[0].id
  for (const [path, id] of [
    ['/me/sessions', session],
    ['/me/tokens', token],
  ]) {
    const [theirs, nobodys] = [id, `${id.slice(0, 4)}${'2'.repeat(20)}`].map(one =>
      team.assistant.remove(`${path}/${one}`),
    )
    const same = (await theirs).bytes.equals((await nobodys).bytes) && (await theirs).status === 404
    check(`${path} of somebody else is as unknown as one of nobody`, same)
  }
}

/** Every operation that needs no sign-in, asked on and on by one address: slowed down, and nobody who is signed in with it. */
async function floodsAreHeldUp(origin, team) {
  const open = ['/api/v1/sign-in/passkey', '/api/v1/invitations/look', '/api/v1/verify']
  for (const path of open) {
    let held
    for (let n = 0; n < 400 && !held; n += 1) {
      const answer = await plain(origin, 'POST', path, { origin, 'content-type': 'application/json' }, '{}')
      if (answer.status === 429) held = answer
    }
    check(`${path} is held up for whoever floods it`, held?.headers.has('retry-after') === true)
  }
  check('and who is signed in is not', (await team.editor.get('/me')).status === 200)
}

/** The log of all this, at its most talkative: every request is in it, and nothing that was sent. */
function theLogKeepsQuiet(log, owner) {
  const lines = log.trim().split('\n')
  const bad = lines.filter(line => !/^\{"level":"\w+","time":"[^"]+"/.test(line))
  check('every line of the log is an object with its level and time', bad.length === 0, bad.slice(0, 3))
  check(
    'every request is in it',
    lines.filter(line => line.includes('"answered"')).length > 1000,
    lines.length,
  )
  const secrets = [
    password,
    'eight quiet boats',
    'owner@example.invalid',
    ...owner
      .cookie()
      .split('; ')
      .map(one => one.split('=')[1]),
  ]
  const told = secrets.filter(secret => secret && log.includes(secret))
  check('and no password, address or cookie', told.length === 0, told)
}

async function deadAtOnce(origin, team, entry) {
  const { items } = (await team.admin.get('/accounts')).body
  const id = items.find(({ email }) => email === entry.email).id
  const ways = {
    'signing out': async one => one.signOut(),
    suspension: async () => {
      await team.admin.call('PATCH', `/people/${id}`, { json: { suspended: true } })
      return () => team.admin.call('PATCH', `/people/${id}`, { json: { suspended: false } })
    },
    'an admin who ends the sessions': () => team.admin.post(`/people/${id}/end-sessions`),
    'a reset of the factors': () => team.admin.post(`/people/${id}/reset-factors`),
    'ending it from elsewhere': async (one, other) => {
      const found = (await one.get('/me/sessions')).body.items.find(({ current }) => current)
      return void (await other.send('DELETE', `/me/sessions/${found.id}`))
    },
    'a change of password': one =>
      one.send('POST', '/me/password', {
        json: { current: entry.password, next: 'eight quiet boats at dusk' },
      }),
  }
  for (const [what, end] of Object.entries(ways)) {
    const one = await signedIn(origin, entry)
    const other = await signedIn(origin, entry)
    const before = (await one.get('/me')).status
    const undo = await end(one, other)
    const after = (await one.get('/me')).status
    check(`a session is dead at once after ${what}`, before === 200 && after === 401, `${before}, ${after}`)
    if (typeof undo === 'function') await undo()
  }
}
