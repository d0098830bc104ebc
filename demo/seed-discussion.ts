import { comment } from '../commands/comment'
import { openThread } from '../commands/open-thread'
import { readUnit } from '../commands/read-unit'
import { resolveThread } from '../commands/resolve-thread'
import { demoComments } from './discussion'
import type { DemoReference } from './essay'
import type { SeededEssays } from './seed-articles'
import { played, type Stage } from './stage'

/** Opens the review threads on the words they are about, with their replies. */
export function seedDiscussion(stage: Stage, essays: SeededEssays): void {
  const rangeOf = ({ at, quote }: { at: DemoReference; quote: string }) => {
    const { translation } = played(readUnit(stage.as('editor'), essays.unitOf(at)))
    const { id: passageId, text, revision } = translation
    const start = text.indexOf(quote)
    if (start < 0) throw new Error(`the demo's comment is about words that are not there: ${quote}`)
    return { passageId, start, end: start + quote.length, revision }
  }
  for (const said of demoComments) {
    const { author, body, replies, blocking, resolvedBy, suggestion } = said
    const articleId = essays.articleOf(said.at[0])
    const anchor = { ...rangeOf(said), through: said.through?.map(rangeOf) }
    const thread = played(openThread(stage.as(author, 12), { articleId, anchor, body, blocking, suggestion }))
    for (const reply of replies)
      played(comment(stage.as(reply.author, 25), { threadId: thread.id, body: reply.body }))
    if (resolvedBy) played(resolveThread(stage.as(resolvedBy, 15), { threadId: thread.id }))
  }
}
