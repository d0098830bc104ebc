import { loadArticleFacts } from '../db/article-facts'
import { type ArticleRow, findArticle, updateArticle } from '../db/articles'
import { refile } from '../db/finder'
import { userExists } from '../db/people-names'
import { type ArticleInput, checkDescription, isDate, isWritten, textOrNull } from '../domain/article-input'
import { allowed, done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { articleContentChanged } from './article-changed'
import { contentsOf } from './article-standing'
import { type ArticleView, articleView } from './article-view'
import { type Context, command } from './context'
import { nameAuthors } from './name-authors'

export type ArticleDescription = Partial<Omit<ArticleInput, 'title' | 'sourceLanguage'>> & {
  title?: { zh?: string | null }
  assignee?: string | null
  dueOn?: string | null
}

const editorOnly = ['assignee', 'dueOn', 'rights'] as const
/** What the `article` sign-off covers: a change of it sends an approved article back to review. */
const signed = ['title', 'authors', 'publication', 'publishedOn', 'url'] as const

/** Changes what an article says of itself; who does it, when it is due and its rights are the editor's to set. */
export function describeArticle(
  context: Context,
  articleId: string,
  input: ArticleDescription,
): Outcome<ArticleView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const article = findArticle(tx, articleId)
    const subject = { state: article?.state }
    const given = (Object.keys(input) as (keyof ArticleDescription)[]).filter(key => input[key] !== undefined)
    const assigns = given.some(key => editorOnly.some(field => field === key))
    for (const action of [
      ...(given.length > 0 && given.every(k => editorOnly.some(f => f === k))
        ? []
        : ['article.describe' as const]),
      ...(assigns ? ['article.assign' as const] : []),
    ]) {
      const permission = may(actor, action, subject)
      if (!permission.ok) return permission
    }
    if (!article) return refused('not_found')
    const { title, ...rest } = input
    const described = checkDescription(rest)
    if (!described.ok) return described
    if (title?.zh && title.zh.length > 500) return refused('title_missing_or_long', { limit: 500 })
    if (isWritten(input.dueOn) && !isDate(input.dueOn)) return refused('invalid', { field: 'dueOn' })
    if (isWritten(input.assignee) && !userExists(tx, input.assignee))
      return refused('unknown_reference', { field: 'assignee' })
    updateArticle(tx, articleId, { ...columnsOf(input), updatedAt: now })
    const authors = input.authors ? nameAuthors(work, articleId, input.authors) : allowed
    if (!authors.ok) return authors
    const fields = given.filter(key => !editorOnly.some(field => field === key))
    if (fields.length > 0) note({ type: 'article.described', data: { fields } }, { articleId })
    if (assigns) {
      const { assigneeId, dueOn, rights } = { ...article, ...columnsOf(input) }
      note({ type: 'article.assigned', data: { assigneeId, dueOn, rights } }, { articleId })
    }
    if (signed.some(field => input[field] !== undefined)) articleContentChanged(work, articleId)
    else if (input.topics !== undefined) refile(tx, articleId)
    const facts = loadArticleFacts(tx, articleId)
    return facts ? done(articleView(facts, contentsOf(facts))) : refused('not_found')
  })
}

function columnsOf(input: ArticleDescription): Partial<ArticleRow> {
  const {
    title,
    publication,
    publishedOn,
    url,
    rights,
    topics,
    reason,
    confidential,
    form,
    assignee,
    dueOn,
  } = input
  return {
    ...(title?.zh !== undefined && { titleZh: textOrNull(title.zh) }),
    ...(publication !== undefined && { publication: textOrNull(publication) }),
    ...(publishedOn !== undefined && { publishedOn: textOrNull(publishedOn) }),
    ...(url !== undefined && { url: textOrNull(url) }),
    ...(rights !== undefined && { rights }),
    ...(topics !== undefined && { topics }),
    ...(reason !== undefined && { reason: textOrNull(reason) }),
    ...(confidential !== undefined && { confidential }),
    ...(form !== undefined && { form }),
    ...(assignee !== undefined && { assigneeId: textOrNull(assignee) }),
    ...(dueOn !== undefined && { dueOn: textOrNull(dueOn) }),
  }
}
