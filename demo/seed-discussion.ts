import { comment } from '../commands/comment'
import { openThread } from '../commands/open-thread'
import { readUnit } from '../commands/read-unit'
import { resolveThread } from '../commands/resolve-thread'
import { demoComments } from './discussion'
import type { SeededEssays } from './seed-articles'
import { played, type Stage } from './stage'

/** Opens the review threads on the words they are about, with their replies. */
export function seedDiscussion(stage: Stage, essays: SeededEssays): void {
  for (const { at, quote, author, body, replies, blocking, resolvedBy, suggestion } of demoComments) {
    const articleId = essays.articleOf(at[0])
    const { translation } = played(readUnit(stage.as(author), essays.unitOf(at)))
    const start = translation.text.indexOf(quote)
    if (start < 0) throw new Error(`the demo's comment is about words that are not there: ${quote}`)
    const anchor = {
      passageId: translation.id,
      start,
      end: start + quote.length,
      revision: translation.revision,
    }
    const thread = played(openThread(stage.as(author, 12), { articleId, anchor, body, blocking, suggestion }))
    for (const reply of replies)
      played(comment(stage.as(reply.author, 25), { threadId: thread.id, body: reply.body }))
    if (resolvedBy) played(resolveThread(stage.as(resolvedBy, 15), { threadId: thread.id }))
  }
}
