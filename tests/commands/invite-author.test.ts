import { afterEach, describe, expect, it } from 'vitest'
import { inviteAuthor } from '@/commands/invite-author'
import { readAuthors } from '@/commands/read-authors'
import { discussedArticle, granted, refusalOf } from '../support/discussed-article'
import { vaultSecret } from '../support/drafts'
import { type FakeMailServer, mailAt, startMailServer, textIn } from '../support/mail'

let running: FakeMailServer | undefined
afterEach(async () => {
  await running?.close()
  running = undefined
})

const lin = { name: '林照言', email: 'lin@example.org', mail: true }
const letter = ({ name, secret }: { name: string; secret: string }) => ({
  subject: 'Your article',
  text: `${name} ${secret}`,
  html: `<p>${secret}</p>`,
})

function place() {
  const article = discussedArticle(['Water flows downhill.'])
  const invite = (wish: Parameters<typeof inviteAuthor>[2], actor = article.editor) =>
    inviteAuthor(article.by(actor), article.articleId, wish, { vaultSecret, letter })
  const links = () =>
    granted(readAuthors(article.by(article.editor), article.articleId)).items.flatMap(one => one.links)
  const told = () =>
    (article.db.$client.prepare('select type from events order by seq').all() as { type: string }[])
      .map(({ type }) => type)
      .filter(type => type.startsWith('author_link'))
  return { article, invite, links, told }
}

describe('an author who is sent a link', () => {
  it('gets it by mail, and the secret is kept nowhere', async () => {
    const { article, invite, links, told } = place()
    running = await startMailServer()
    mailAt(article.db, article.admin, { port: running.port })
    const made = granted(await invite(lin))
    expect(made.mail).toEqual({ sent: true })
    expect(running.taken.map(({ to }) => to)).toEqual(['lin@example.org'])
    expect(textIn(running.taken[0]?.raw ?? '')).toContain(made.secret)
    expect(article.db.$client.serialize().toString('latin1')).not.toContain(made.secret)
    expect(links()).toMatchObject([{ email: 'lin@example.org', mailedAt: expect.any(String), live: true }])
    expect(told()).toEqual(['author_link.issued', 'author_link.mailed'])
  })

  it('is told of no mail where the server does not take it: the link stands, to be given by hand', async () => {
    const { article, invite, links, told } = place()
    running = await startMailServer({
      onRcptTo: (_address, _session, answer) =>
        answer(Object.assign(new Error('no such box'), { responseCode: 550 })),
    })
    mailAt(article.db, article.admin, { port: running.port })
    const made = granted(await invite(lin))
    expect(made.mail).toEqual({ sent: false, fault: 'recipient_refused' })
    expect(made.secret).not.toBe('')
    expect(links()).toMatchObject([{ mailedAt: null, live: true }])
    expect(told()).toEqual(['author_link.issued'])
  })

  it('is made no link when the mail that was asked for cannot go', async () => {
    const { invite, links } = place()
    expect(refusalOf(await invite(lin)).code).toBe('mail_missing')
    expect(refusalOf(await invite({ name: '林照言', mail: true })).facts).toMatchObject({ field: 'email' })
    expect(links()).toEqual([])
  })

  it('is sent nothing unless that is asked for, and by editors alone', async () => {
    const { article, invite } = place()
    running = await startMailServer()
    mailAt(article.db, article.admin, { port: running.port })
    expect(granted(await invite({ ...lin, mail: false }))).not.toHaveProperty('mail')
    expect(refusalOf(await invite(lin, article.reviewer)).code).toBe('role_required')
    expect(running.taken).toEqual([])
  })
})
