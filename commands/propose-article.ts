import { loadArticleFacts } from '../db/article-facts'
import { insertArticle, insertSourceVersion } from '../db/articles'
import { newId } from '../db/ids'
import { createPassage } from '../db/passages'
import { type ArticleInput, checkDescription, textOrNull } from '../domain/article-input'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import type { SourceReading } from '../domain/reading/source-reading'
import type { Remark } from '../domain/reading/to-text'
import { checkSourceText } from '../domain/source-text'
import { contentsOf } from './article-standing'
import { type ArticleView, articleView } from './article-view'
import { type Context, command } from './context'
import { layOutSource } from './lay-out-source'
import { nameAuthors } from './name-authors'
import { openRemarks } from './open-remarks'
import { passageOrThrow, revisePassage } from './passage'

export type SourceInput = {
  text: string
  original?: Uint8Array
  fileName?: string
  encoding?: string
  /** What was read from the file, and what was said in it. */
  reading?: SourceReading
  remarks?: readonly Remark[]
}

/**
 * Takes an article in: its text byte for byte as source version 1, laid out as one unit a sentence. Answers the
 * article, read before the commit: an answer that failed after it would be sent again, and make a second one.
 */
export function proposeArticle(
  context: Context,
  input: ArticleInput,
  source: SourceInput,
): Outcome<ArticleView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const permission = may(actor, 'article.propose')
    if (!permission.ok) return permission
    const described = checkDescription(input)
    if (!described.ok) return described
    const readable = checkSourceText(source.text)
    if (!readable.ok) return refused(readable.code, readable.facts)

    const id = newId('art')
    const versionId = newId('src')
    const titlePassageId = newId('psg')
    const whyPassageId = newId('psg')
    insertArticle(tx, {
      id,
      state: 'proposed',
      form: input.form ?? 'feature',
      sourceLanguage: input.sourceLanguage ?? 'zh',
      titleZh: textOrNull(input.title.zh),
      titlePassageId,
      whyPassageId,
      publication: textOrNull(input.publication),
      publishedOn: textOrNull(input.publishedOn),
      url: textOrNull(input.url),
      rights: input.rights ?? 'unknown',
      topics: input.topics ?? [],
      reason: textOrNull(input.reason),
      confidential: input.confidential ?? false,
      sourceVersionId: versionId,
      proposedBy: actor.userId,
      createdAt: now,
      updatedAt: now,
    })
    createPassage(tx, 'title', { articleId: id }, now, titlePassageId)
    createPassage(tx, 'why_it_matters', { articleId: id }, now, whyPassageId)
    const authors = nameAuthors(work, id, input.authors)
    if (!authors.ok) return authors
    const sourceSha256 = sha256(source.text)
    insertSourceVersion(tx, {
      id: versionId,
      articleId: id,
      version: 1,
      text: source.text,
      sha256: sourceSha256,
      original: source.original ? Buffer.from(source.original) : null,
      fileName: source.fileName ?? null,
      encoding: source.encoding ?? 'utf-8',
      reading: source.reading ?? null,
      createdBy: actor.userId,
      createdAt: now,
    })
    const sentences = layOutSource(work, {
      articleId: id,
      versionId,
      text: source.text,
      language: input.sourceLanguage ?? 'zh',
    })
    note(
      {
        type: 'article.proposed',
        data: {
          title: textOrNull(input.title.zh) ?? textOrNull(input.title.en),
          form: input.form ?? 'feature',
          sourceSha256,
          sentences,
        },
      },
      { articleId: id },
    )
    openRemarks(work, { articleId: id, versionId, text: source.text }, source.remarks ?? [])
    const title = textOrNull(input.title.en)
    if (title)
      revisePassage(work, { passage: passageOrThrow(work, titlePassageId), text: title, origin: 'human' })
    const facts = loadArticleFacts(tx, id)
    return facts ? done(articleView(facts, contentsOf(facts))) : refused('not_found')
  })
}
