import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askProof } from '@/commands/ask-proof'
import { exportEdition } from '@/commands/export-edition'
import type { Database } from '@/db/client'
import { type ProofTo, unsubscribeHeaders } from '@/domain/proof'
import { proofKind } from '@/server/jobs/proof'
import { createRunner } from '@/server/jobs/runner'
import { no, ok } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { vaultSecret } from '../../support/drafts'
import { editionIn } from '../../support/edition'
import { type FakeMailServer, mailAt, startMailServer } from '../../support/mail'
import { as, person, stale, team } from '../../support/people'

let db: Database
let people: ReturnType<typeof team>
let mails: FakeMailServer

beforeEach(async () => {
  db = freshDatabase()
  people = team(db)
  mails = await startMailServer()
})
afterEach(() => mails.close())

const list: ProofTo = {
  to: 'list',
  address: 'Send@service.example',
  unsubscribe: 'https://service.example/out?id=1',
}
const ask = (id: string, to: ProofTo = { to: 'team' }, who = people.editor) => askProof(as(db, who), id, to)

async function carryOut() {
  const runner = createRunner({
    db,
    kinds: [proofKind({ vaultSecret })],
    clock: () => Date.parse('2026-03-02T12:00:01.000Z'),
  })
  for (let turn = 0; turn < 4; turn += 1) {
    runner.tick()
    await runner.settled()
  }
}

/** The text part, decoded. Its lines of hyphens are no borders of parts, so the border is read from the head. */
function textPart(raw: string): string {
  const border = /boundary="([^"]+)"/.exec(raw)?.[1] ?? ''
  const part = raw.split(`--${border}`).find(one => /text\/plain/.test(one)) ?? ''
  const [head = '', ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const octets = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(octets, 'latin1').toString('utf8')
}

describe('the mail of an edition', () => {
  it('goes to everybody of the team who is here, with a text part, once', async () => {
    mailAt(db, people.admin, { port: mails.port })
    person(db, ['editor'], { suspended: true })
    const { id } = editionIn(db, people, 'in_review')
    expect(ok(ask(id))).toEqual({ mails: 4 })
    ok(ask(id))
    await carryOut()
    await carryOut()
    expect(mails.taken).toHaveLength(4)
    expect(new Set(mails.taken.map(({ to }) => to)).size).toBe(4)
    const [mail] = mails.taken
    expect(mail?.raw).toMatch(/^Subject: \[Proof\] .*The Powers in Between/m)
    expect(mail?.raw).not.toMatch(/^List-Unsubscribe/im)
    const text = Buffer.from(ok(exportEdition(as(db, people.editor), id, 'text')).bytes).toString('utf8')
    const words = (of: string) => of.split(/\s+/).filter(Boolean)
    expect(words(textPart(mail?.raw ?? ''))).toEqual(words(text))
  })

  it('goes to a mailing service as it was published, with the way off the list', async () => {
    mailAt(db, people.admin, { port: mails.port })
    const { id } = editionIn(db, people, 'published')
    expect(ok(ask(id, list))).toEqual({ mails: 1 })
    await carryOut()
    expect(mails.taken.map(({ to }) => to)).toEqual(['send@service.example'])
    const raw = mails.taken[0]?.raw ?? ''
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/service\.example\/out\?id=1>/m)
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
    expect(raw).not.toMatch(/^Subject: \[Proof\]/m)
    const stored = db.$client.prepare("select data from events where type = 'proof.asked'").pluck().get()
    expect(String(stored)).not.toContain('service.example')
  })

  it('does not go out twice where nobody knows whether it went', async () => {
    mailAt(db, people.admin, { port: mails.port })
    const { id } = editionIn(db, people, 'published')
    ok(ask(id, list))
    db.$client.prepare(`update jobs set payload = json_set(payload, '$.handed', json('true'))`).run()
    await carryOut()
    expect(mails.taken).toEqual([])
    expect(
      db.$client
        .prepare('select state, last_error from jobs where edition_id = ? and kind = ?')
        .get(id, 'edition.proof'),
    ).toEqual({
      state: 'failed',
      last_error: 'uncertain',
    })
  })

  it('needs a server, an editor who proved who they are, and for a list a finished edition', () => {
    const { id } = editionIn(db, people, 'in_review')
    expect(no(ask(id)).code).toBe('mail_missing')
    mailAt(db, people.admin, { port: mails.port })
    expect(no(ask(id, list)).code).toBe('wrong_state')
    expect(no(ask(id, { to: 'team' }, people.assistant)).code).toBe('role_required')
    expect(no(ask(id, { to: 'team' }, stale(people.editor))).code).toBe('fresh_proof_required')
    const done = editionIn(db, people, 'approved', 12).id
    expect(no(ask(done, { ...list, address: 'nobody' })).code).toBe('invalid')
    expect(no(ask(done, { ...list, unsubscribe: 'javascript:alert(1)' })).code).toBe('invalid')
  })
})

describe('the way off a list', () => {
  it.each([
    ['https://a.example/u', '<https://a.example/u>', true],
    ['mailto:out@a.example?subject=out', '<mailto:out@a.example?subject=out>', false],
  ])('%s', (address, header, oneClick) => {
    const headers = unsubscribeHeaders(address)
    expect(headers?.['List-Unsubscribe']).toBe(header)
    expect('List-Unsubscribe-Post' in (headers ?? {})).toBe(oneClick)
  })

  it.each([
    'http://a.example',
    'https://a.example/\r\nBcc: x',
    'https://a.example/>',
    'mailto:',
    'nowhere',
    '',
  ])('is none: %j', address => {
    expect(unsubscribeHeaders(address)).toBeNull()
  })
})
