import { beforeEach, describe, expect, it } from 'vitest'
import { answerAuthor } from '@/commands/answer-author'
import { openThreadAsAuthor, replyAsAuthor } from '@/commands/discuss-as-author'
import { enterAsAuthor, noteOpened } from '@/commands/enter-as-author'
import { issueAuthorLink } from '@/commands/issue-author-link'
import { moveArticle } from '@/commands/move-article'
import { openThread } from '@/commands/open-thread'
import { readArticle } from '@/commands/read-article'
import { readAuthors } from '@/commands/read-authors'
import { readEvents } from '@/commands/read-events'
import { readForAuthor } from '@/commands/read-for-author'
import { readAccounts, readPeople } from '@/commands/read-people'
import { readReadiness } from '@/commands/read-readiness'
import { revokeAuthorLink } from '@/commands/revoke-author-link'
import { signAsAuthor } from '@/commands/sign-as-author'
import type { Database } from '@/db/client'
import { articleIn, type Made, no, ok, write } from '../support/article'
import { authorOf, decide, enter } from '../support/authors'
import { freshDatabase } from '../support/database'
import { as, noon, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>
let article: Made

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
  article = articleIn(db, people, 'in_review')
})

const invite = (name?: string) => authorOf(db, people.editor, article.id, name)
const knock = (secret: string, now = noon) => enterAsAuthor(db, { secret, address: null }, now)
const gate = (code: string) =>
  ok(readReadiness(as(db, people.editor), article.id, 'approved')).gates.find(one => one.code === code)
const tables = ['events', 'signoffs', 'threads', 'comments', 'articles', 'author_links']
const rows = () => JSON.stringify(tables.map(table => db.$client.prepare(`select * from ${table}`).all()))

describe('the link', () => {
  it('holds 256 random bits, of which only the hash is kept', () => {
    const { secret } = invite()
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(rows()).not.toContain(secret)
    expect(JSON.stringify(db.$client.prepare('select * from events').all())).not.toContain(secret)
  })

  it('is given by editors alone, to somebody with a name', () => {
    for (const who of [people.assistant, people.reviewer, people.admin])
      expect(no(issueAuthorLink(as(db, who), article.id, { name: '某甲' })).code).toBe('role_required')
    const wish = { name: ' ' }
    expect(no(issueAuthorLink(as(db, people.editor), article.id, wish)).code).toBe('invalid')
    const bad = { name: '某甲', email: 'no address' }
    expect(no(issueAuthorLink(as(db, people.editor), article.id, bad)).facts).toMatchObject({
      field: 'email',
    })
  })

  it('opens one article until it runs out or is revoked; all else is not found', () => {
    const { secret, link } = invite()
    expect(knock(secret).ok).toBe(true)
    const days = (count: number) => new Date(Date.parse(noon) + count * 86_400_000).toISOString()
    expect(knock(secret, days(29)).ok).toBe(true)
    const codes = [no(knock(secret, days(30))).code, no(knock(`${secret}x`)).code, no(knock(link)).code]
    ok(revokeAuthorLink(as(db, people.editor), link))
    codes.push(no(knock(secret)).code)
    expect(codes).toEqual(['not_found', 'not_found', 'not_found', 'not_found'])
    expect(no(revokeAuthorLink(as(db, people.editor), link)).code).toBe('link_unusable')
  })

  it('is replaced by a second one to the same author, who keeps what they said', () => {
    const first = invite()
    decide(first.entry)
    const second = invite()
    expect(no(knock(first.secret)).code).toBe('not_found')
    expect(ok(readForAuthor(second.entry)).standing).toBe('consented')
    expect(invite('另一人').entry.context.actor.userId).not.toBe(second.entry.context.actor.userId)
  })

  it('changes nothing by being opened but when it was opened', () => {
    const { secret } = invite()
    const before = rows()
    const entry = enter(db, secret)
    ok(readForAuthor(entry))
    expect(rows()).toBe(before)
    noteOpened(entry)
    expect(ok(readAuthors(as(db, people.editor), article.id)).items[0]?.links[0]?.lastOpenedAt).toBe(noon)
    db.$client.exec('update author_links set last_opened_at = null')
    expect(rows()).toBe(before)
  })

  it('makes whoever guesses wait, by their address', () => {
    const tries = Array.from({ length: 40 }, (_, at) =>
      enterAsAuthor(db, { secret: `guess ${at}`, address: '192.0.2.7' }, noon),
    )
    expect(no(tries.at(-1)!).code).toBe('too_many_requests')
    const { secret } = invite()
    expect(enterAsAuthor(db, { secret, address: '192.0.2.8' }, noon).ok).toBe(true)
  })

  it('makes nobody a member: no account, no role, in no list of people', () => {
    const { entry } = invite()
    const { userId } = entry.context.actor
    expect(ok(readPeople(as(db, people.editor))).items.map(one => one.id)).not.toContain(userId)
    expect(ok(readAccounts(as(db, people.admin))).items.map(one => one.id)).not.toContain(userId)
    expect(no(readArticle(entry.context, article.id)).code).toBe('role_required')
    expect(no(moveArticle(entry.context, article.id, { to: 'approved' })).code).toBe('role_required')
  })
})

describe('what an author says', () => {
  it('is a comment or another wording in their own article, which members see and the author can follow', () => {
    const { entry } = invite()
    const { units } = ok(readForAuthor(entry))
    const passage = units[0]!.translation
    const anchor = { passageId: passage.id, start: 0, end: 8, revision: passage.revision }
    const opened = ok(openThreadAsAuthor(entry, { anchor, body: '此处不妥。', suggestion: 'A sentence' }))
    expect(opened).toMatchObject({ author: { kind: 'author' }, blocking: false })
    ok(replyAsAuthor(entry, { threadId: opened.id, body: '另见下文。' }))
    expect(ok(readForAuthor(entry)).threads).toMatchObject([
      { id: opened.id, comments: [{ body: '另见下文。' }] },
    ])
    const { items } = ok(readEvents(as(db, people.editor), { articleId: article.id }, { limit: 2 }))
    expect(items.map(({ actor }) => actor?.kind)).toEqual(['author', 'author'])
  })

  it('is nothing in another article, nor in a thread of others, which are as if they were not there', () => {
    const { entry } = invite()
    const other = articleIn(db, people, 'in_review')
    const { title } = ok(readArticle(as(db, people.editor), other.id))
    const anchor = { passageId: title.en.id, start: 0, end: 3 }
    expect(no(openThreadAsAuthor(entry, { anchor, body: 'Here?' })).code).toBe('unknown_reference')
    expect(no(openThread(entry.context, { articleId: other.id, anchor, body: 'Here?' })).code).toBe(
      'not_found',
    )
    const own = ok(readArticle(as(db, people.editor), article.id)).title.en.id
    const theirs = ok(
      openThread(as(db, people.reviewer), {
        articleId: article.id,
        anchor: { passageId: own, start: 0, end: 3 },
        body: 'Among us.',
      }),
    )
    const known = no(replyAsAuthor(entry, { threadId: theirs.id, body: 'I see' }))
    expect(known).toEqual(no(replyAsAuthor(entry, { threadId: 'thr_none', body: 'I see' })))
    expect(JSON.stringify(ok(readForAuthor(entry)))).not.toContain('Among us.')
  })

  it('is consent to exactly what was shown, and stale once one passage changes', () => {
    const { entry } = invite()
    const shown = ok(readForAuthor(entry))
    write(db, people.assistant, article.id, article.units[1]!, 'Trade reached nine billion.')
    const late = signAsAuthor(entry, { consents: true, contentHash: shown.contentHash })
    expect(no(late).code).toBe('content_changed')
    decide(entry)
    expect(ok(readForAuthor(entry))).toMatchObject({ standing: 'consented', changed: [] })
    write(db, people.assistant, article.id, article.units[1]!, 'Trade reached 9 billion yuan.')
    const { standing, changed } = ok(readForAuthor(entry))
    expect(standing).toBe('stale')
    expect(changed).toHaveLength(1)
    expect(changed[0]).toMatchObject({ passageId: shown.units[1]!.translation.id, reason: 'text' })
    expect(changed[0]?.diff?.map(({ op }) => op)).toContain('insert')
  })

  it('declines only with a reason, in words of its own, and blocks approval until an editor answers', () => {
    const { entry } = invite()
    const { contentHash } = ok(readForAuthor(entry))
    expect(gate('author_declined')).toBeUndefined()
    expect(no(signAsAuthor(entry, { consents: false, contentHash, reason: ' ' })).code).toBe('gates_open')
    const signoffId = decide(entry, '译文改变了我的结论。')
    expect(gate('author_declined')).toMatchObject({ state: 'missing', facts: { declined: 1 } })
    const [author] = ok(readAuthors(as(db, people.reviewer), article.id)).items
    expect(author).toMatchObject({
      state: 'declined',
      word: { role: 'author', note: '译文改变了我的结论。' },
    })
    expect(author?.word?.meaning).toContain('do not consent')

    const answer = { signoffId, text: 'We restored your wording.' }
    expect(no(answerAuthor(as(db, people.reviewer), article.id, answer)).code).toBe('role_required')
    ok(answerAuthor(as(db, people.editor), article.id, answer))
    expect(gate('author_declined')?.state).toBe('satisfied')
    expect(no(answerAuthor(as(db, people.editor), article.id, answer)).code).toBe('decline_answered')
    expect(ok(readForAuthor(entry))).toMatchObject({ standing: 'answered', answer: { text: answer.text } })
  })

  it('sends an approved article back to review when it declines', () => {
    const approved = articleIn(db, people, 'approved')
    const { entry } = authorOf(db, people.editor, approved.id)
    decide(entry, 'Not like this.')
    expect(ok(readArticle(as(db, people.editor), approved.id)).state).toBe('in_review')
    const again = moveArticle(as(db, people.editor), approved.id, { to: 'approved' })
    expect(no(again).unmet?.map(one => one.code)).toEqual(['author_declined'])
  })

  it('is still theirs after the link is revoked', () => {
    const { entry, link } = invite()
    decide(entry, 'No.')
    ok(revokeAuthorLink(as(db, people.editor), link))
    expect(gate('author_declined')?.state).toBe('missing')
  })
})
