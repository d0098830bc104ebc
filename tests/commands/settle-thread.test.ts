import { beforeEach, describe, expect, it } from 'vitest'
import { comment } from '@/commands/comment'
import { openThread } from '@/commands/open-thread'
import { reopenThread } from '@/commands/reopen-thread'
import { resolveThread } from '@/commands/resolve-thread'
import {
  type DiscussedArticle,
  discussedArticle,
  granted,
  minutesAfter,
  refusalOf,
} from '../support/discussed-article'
import { byToken, noon, person } from '../support/people'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.'])
})

function threadOf(actor = article.reviewer, blocking = false): { threadId: string } {
  const anchor = { passageId: article.passageId(0), start: 0, end: 5 }
  const { articleId } = article
  const thread = openThread(article.by(actor), { articleId, anchor, body: 'All water?', blocking })
  return { threadId: granted(thread).id }
}

function lastEvent() {
  return article.db.$client.prepare('select type, actor_id as actorId from events order by seq desc').get()
}

describe('commenting', () => {
  it('adds to the thread behind what was said before, and tells the history', () => {
    const { assistant, editor } = article
    const thread = threadOf()
    granted(comment(article.by(assistant, minutesAfter(1)), { ...thread, body: 'Nearly all.' }))
    const view = granted(comment(article.by(editor, minutesAfter(1)), { ...thread, body: 'Keep it.' }))
    expect(view.comments.map(({ author, body, at }) => [author.name, body, at])).toEqual([
      [assistant.name, 'Nearly all.', minutesAfter(1)],
      [editor.name, 'Keep it.', minutesAfter(1)],
    ])
    expect(view).toMatchObject({ body: 'All water?', at: noon })
    expect(lastEvent()).toEqual({ type: 'thread.commented', actorId: editor.userId })
  })

  it('is possible on a resolved thread, which stays resolved', () => {
    const thread = threadOf()
    granted(resolveThread(article.by(article.editor), thread))
    expect(granted(comment(article.by(article.assistant), { ...thread, body: 'Thanks.' })).status).toBe(
      'resolved',
    )
  })

  it('is possible once the article is published, but not once it is withdrawn', () => {
    const thread = threadOf()
    article.setState('published')
    expect(comment(article.by(article.admin), { ...thread, body: 'Late.' }).ok).toBe(true)
    article.setState('withdrawn')
    expect(refusalOf(comment(article.by(article.editor), { ...thread, body: 'Late.' })).code).toBe(
      'wrong_state',
    )
  })

  it.each([
    ['nothing to read', '\n\u200B', 'text_empty'],
    ['more than a comment holds', 'x'.repeat(10_001), 'invalid'],
  ])('is refused with %s', (_, body, code) => {
    expect(refusalOf(comment(article.by(article.editor), { ...threadOf(), body })).code).toBe(code)
  })

  it('is refused on a thread there is not, to strangers before that is looked up, and to a token that only reads', () => {
    const missing = { threadId: 'thr_none', body: 'Hello?' }
    expect(refusalOf(comment(article.by(article.editor), missing)).code).toBe('not_found')
    expect(refusalOf(comment(article.by(null), missing)).code).toBe('not_signed_in')
    const reader = article.by(byToken(article.editor, { canWrite: false }))
    expect(refusalOf(comment(reader, { ...threadOf(), body: 'Hello?' })).code).toBe('scope_required')
  })
})

describe('resolving', () => {
  it('is for every member, and says who did it when', () => {
    const { assistant } = article
    const view = granted(resolveThread(article.by(assistant, minutesAfter(5)), threadOf()))
    expect(view).toMatchObject({
      status: 'resolved',
      resolvedBy: { id: assistant.userId, name: assistant.name },
      resolvedAt: minutesAfter(5),
    })
    expect(lastEvent()).toEqual({ type: 'thread.resolved', actorId: assistant.userId })
  })

  it('of a blocking thread is for its opener and for editors', () => {
    expect(
      granted(resolveThread(article.by(article.reviewer), threadOf(article.reviewer, true))).status,
    ).toBe('resolved')
    expect(granted(resolveThread(article.by(article.editor), threadOf(article.reviewer, true))).status).toBe(
      'resolved',
    )
    const another = person(article.db, ['assistant', 'reviewer', 'admin'])
    const refusal = refusalOf(resolveThread(article.by(another), threadOf(article.reviewer, true)))
    expect(refusal.code).toBe('not_opener')
  })

  it('twice is one deed: the first person and time stay, and the history tells of it once', () => {
    const thread = threadOf()
    granted(resolveThread(article.by(article.assistant), thread))
    const again = granted(resolveThread(article.by(article.editor, minutesAfter(1)), thread))
    expect(again).toMatchObject({ resolvedBy: { id: article.assistant.userId }, resolvedAt: noon })
    const count = article.db.$client.prepare(`select count(*) from events where type = 'thread.resolved'`)
    expect(count.pluck().get()).toBe(1)
  })

  it('is refused on a withdrawn article', () => {
    const thread = threadOf()
    article.setState('withdrawn')
    expect(refusalOf(resolveThread(article.by(article.editor), thread)).code).toBe('wrong_state')
  })
})

describe('reopening', () => {
  it('makes the thread open again, with nobody who resolved it', () => {
    const thread = threadOf()
    granted(resolveThread(article.by(article.editor), thread))
    const view = granted(reopenThread(article.by(article.assistant), thread))
    expect(view).toMatchObject({ status: 'open', resolvedBy: null, resolvedAt: null })
    expect(lastEvent()).toEqual({ type: 'thread.reopened', actorId: article.assistant.userId })
  })

  it('of a blocking thread is for its opener and for editors', () => {
    const thread = threadOf(article.reviewer, true)
    granted(resolveThread(article.by(article.editor), thread))
    expect(refusalOf(reopenThread(article.by(article.assistant), thread)).code).toBe('not_opener')
    expect(granted(reopenThread(article.by(article.reviewer), thread)).status).toBe('open')
  })
})
