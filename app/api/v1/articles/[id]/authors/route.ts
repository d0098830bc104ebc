import { authors } from '@/app/api/contract/authors'
import { route } from '@/app/api/methods'
import { reply } from '@/app/api/reply'
import { serve } from '@/app/api/serve'
import { fillLetter } from '@/app/authors/fill-letter'
import { letterFor, letterRule } from '@/app/authors/letter'
import type { Context } from '@/commands/context'
import { inviteAuthor } from '@/commands/invite-author'
import type { NewAuthorLink } from '@/commands/issue-author-link'
import { readArticle } from '@/commands/read-article'
import { readAuthors } from '@/commands/read-authors'
import { letterHtml } from '@/formats/notices/letter'
import { served } from '@/server/environment'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(authors.list, ({ context, params }) => reply(readAuthors(context, params.id))),
  serve(authors.invite, async ({ context, params, body }) => {
    const letter = (link: NewAuthorLink & { name: string }) => letterOf(context, params.id, link)
    return reply(await inviteAuthor(context, params.id, body, { vaultSecret: served().vaultSecret, letter }))
  }),
)

/** The letter in both languages with everything filled in. */
function letterOf(context: Context, articleId: string, link: NewAuthorLink & { name: string }) {
  const article = readArticle(context, articleId)
  if (!article.ok) throw new Error('an article was lost while its author was invited')
  const { subject, parts } = letterFor(article.value)
  const address = `${served().origin.origin}/author/${link.secret}`
  const filled = parts.map(({ lang, text }) => ({ lang, text: fillLetter(text, { ...link, address }) }))
  return {
    subject: subject.replace(/\p{Cc}+/gu, ' '),
    text: `${filled.map(({ text }) => text).join(letterRule)}\n`,
    html: letterHtml(filled, address),
  }
}
