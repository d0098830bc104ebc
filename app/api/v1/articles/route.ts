import { articles } from '@/app/api/contract/articles'
import { locate } from '@/app/api/locate'
import { route } from '@/app/api/methods'
import { usualLimit } from '@/app/api/paging'
import { placeInTime, readPlaceInTime } from '@/app/api/place-in-time'
import { proposedText } from '@/app/api/proposed-text'
import { reply, replyWith } from '@/app/api/reply'
import { serve, serveAfter } from '@/app/api/serve'
import { proposeArticle } from '@/commands/propose-article'
import { readArticles } from '@/commands/read-articles'
import { sharedFileReader } from '@/server/shared-file-reader'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(articles.list, ({ context, query: { limit, cursor, assignee, ...filter } }) => {
    const before = readPlaceInTime(cursor)
    if (!before.ok) return before
    const whose = assignee === 'me' ? context.actor?.userId : assignee
    const page = { before: before.value, limit: limit ?? usualLimit }
    return replyWith(readArticles(context, { ...filter, assignee: whose }, page), ({ items, next }) => ({
      value: { items, nextCursor: next && placeInTime(next) },
    }))
  }),
  serveAfter(
    articles.propose,
    ({ context, body, upload }) => proposedText(context, body, upload, sharedFileReader()),
    ({ context }, { description, source }) =>
      reply(proposeArticle(context, description, source), locate('articles')),
  ),
)
