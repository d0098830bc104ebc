import { z } from 'zod'
import { articleStates, forms, sourceLanguages } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { changeChoice } from './files'
import { claim, day, hash, id, listOf, passage, rights, time, unitStatus } from './shapes'

const text = z.string()
const name = z.string().nullable().optional()
const author = z.strictObject({ zh: name, en: name, affiliation: name, registerId: name })

const description = {
  authors: z.array(author).max(100),
  publication: name,
  publishedOn: name,
  url: name,
  rights: rights.optional(),
  form: z.enum(forms).optional(),
  topics: z.array(z.string()).max(100).optional(),
  reason: name,
  confidential: z.boolean().optional(),
}

const proposal = {
  title: z.strictObject({ zh: name, en: name }),
  ...description,
  sourceLanguage: z.enum(sourceLanguages).optional(),
}

const progress = z.strictObject({
  sentences: z.int(),
  translated: z.int(),
  condensed: z.int(),
  omitted: z.int(),
  unaccounted: z.int(),
})

const printedAuthor = z.strictObject({
  zh: text.nullable(),
  en: text.nullable(),
  affiliation: text.nullable(),
  registerId: id.nullable(),
})

const common = {
  id,
  state: z.enum(articleStates),
  form: z.enum(forms),
  sourceLanguage: z.enum(sourceLanguages),
  title: z.strictObject({ zh: text.nullable(), en: passage }),
  authors: z.array(printedAuthor),
  publication: text.nullable(),
  publishedOn: day.nullable(),
  url: text.nullable(),
  rights,
  topics: z.array(text),
  assignee: id.nullable(),
  dueOn: day.nullable(),
  createdAt: time,
  updatedAt: time,
  progress,
}

export const article = z
  .strictObject({
    ...common,
    reason: text.nullable(),
    confidential: z.boolean(),
    proposedBy: id,
    source: z.strictObject({ version: z.int(), sha256: hash }),
    summary: z.strictObject({ whyItMatters: claim, takeaways: z.array(claim) }),
    contentHash: z.strictObject({ translation: hash, summary: hash, article: hash }),
  })
  .meta({ id: 'Article' })

const listed = z
  .strictObject({
    ...common,
    assigneeName: text.nullable(),
    strip: z.array(z.strictObject({ status: unitStatus, sentences: z.int() })),
    openThreads: z.int(),
  })
  .meta({ id: 'ArticleListItem' })

const one = '/api/v1/articles/{id}' as const
const tag = 'Articles'

export const articles = {
  list: defineOperation({
    id: 'listArticles',
    method: 'GET',
    path: '/api/v1/articles',
    summary: 'Articles, newest first',
    tag,
    auth: 'actor',
    query: z.strictObject({
      state: z.enum(articleStates).optional(),
      assignee: id.optional().meta({ description: 'A person, or `me`.' }),
      q: z.string().max(500).optional(),
      ...pageQuery,
    }),
    answer: { status: 200, schema: listOf(listed) },
  }),
  propose: defineOperation({
    id: 'proposeArticle',
    method: 'POST',
    path: '/api/v1/articles',
    summary: 'Propose an article with its source text or file',
    tag,
    auth: 'actor',
    body: {
      json: z.strictObject({ ...proposal, text: z.string() }),
      multipart: z.strictObject({
        ...proposal,
        text: z.string().optional().meta({
          description: 'The text of the file as somebody put it right; the file is kept beside it.',
        }),
        changes: changeChoice.optional(),
      }),
    },
    answer: { status: 201, schema: article },
    refusals: [
      'text_empty',
      'text_undecodable',
      'text_too_large',
      'unsupported_file_type',
      'file_unreadable',
      'reader_missing',
      'changes_undecided',
      'title_missing_or_long',
      'author_unnamed',
      'unknown_reference',
    ],
  }),
  get: defineOperation({
    id: 'getArticle',
    method: 'GET',
    path: one,
    summary: 'One article',
    tag,
    auth: 'actor',
    answer: { status: 200, schema: article },
  }),
  describe: defineOperation({
    id: 'describeArticle',
    method: 'PATCH',
    path: one,
    summary: 'Change what an article says of itself',
    tag,
    auth: 'actor',
    body: {
      json: z.strictObject({
        ...description,
        authors: description.authors.optional(),
        title: z.strictObject({ zh: name }).optional(),
        assignee: id.nullable().optional(),
        dueOn: name,
      }),
    },
    answer: { status: 200, schema: article },
    refusals: ['title_missing_or_long', 'author_unnamed', 'unknown_reference', 'wrong_state'],
  }),
  saveTitle: defineOperation({
    id: 'saveTitle',
    method: 'PUT',
    path: `${one}/title`,
    summary: 'Save the English title',
    tag,
    auth: 'actor',
    ifMatch: true,
    body: { json: z.strictObject({ text: z.string() }) },
    answer: { status: 200, schema: passage, etag: true },
    refusals: ['title_missing_or_long', 'wrong_state'],
  }),
}
