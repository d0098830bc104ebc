import { z } from 'zod'
import { nameOrders, registerKinds } from '@/domain/register/entry'
import { renderingScopes, termStatuses } from '@/domain/term'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { event } from './history'
import { id, listOf, offset, person, time } from './shapes'

const scope = z.enum(renderingScopes)
const rendering = z
  .strictObject({ en: z.string(), scope, author: z.string().nullable() })
  .meta({ id: 'Rendering' })

const term = z
  .strictObject({
    id,
    zh: z.string(),
    en: z.string().meta({ description: 'Every rendering, with `; ` between.' }),
    renderings: z.array(rendering),
    kind: z.string().nullable(),
    forbiddenEn: z.array(z.string()),
    note: z.string().nullable(),
    status: z.enum(termStatuses),
    revision: z.int(),
    createdBy: person,
    createdAt: time,
    decidedBy: person.nullable(),
    decidedAt: time.nullable(),
  })
  .meta({ id: 'Term' })

const text = z.string().nullable().optional()
const given = z.strictObject({ en: z.string(), scope: scope.optional(), author: text })
const members = {
  renderings: z.array(given).min(1).max(50).optional(),
  kind: text,
  forbiddenEn: z.array(z.string()).max(100).optional(),
  note: text,
}

const known = z
  .strictObject({
    id,
    entry: z.enum(['term', 'person', 'institution']),
    zh: z.string(),
    renderings: z.array(rendering),
    forbiddenEn: z.array(z.string()),
    kind: z.string().nullable(),
    note: z.string().nullable(),
    status: z.string(),
    name: z
      .strictObject({
        kind: z.enum(registerKinds),
        printed: z.string(),
        variants: z.array(z.string()),
        nameOrder: z.enum(nameOrders).nullable(),
        short: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'KnownTerm' })

const use = z
  .strictObject({
    articleId: id,
    title: z.string(),
    editions: z.array(z.strictObject({ id, number: z.int() })),
    unitId: id,
    condensed: z.boolean(),
    source: z.string(),
    text: z.string(),
    times: z.int(),
    forms: z.array(
      z.strictObject({
        start: offset,
        end: offset,
        form: z.string(),
        kind: z.enum(['allowed', 'forbidden']),
      }),
    ),
    departs: z.boolean(),
  })
  .meta({ id: 'TermUse' })

const driftLine = z.strictObject({
  form: z.string().nullable(),
  kind: z.enum(['allowed', 'forbidden', 'unknown']),
  units: z.int(),
  articles: z.int(),
})

const shared = { tag: 'Terms', auth: 'actor' } as const
const one = '/api/v1/terms/{id}' as const

export const terms = {
  list: defineOperation({
    id: 'listTerms',
    method: 'GET',
    path: '/api/v1/terms',
    summary: 'The glossary by its Chinese, proposed terms too',
    ...shared,
    query: z.strictObject({
      q: z.string().max(200).optional(),
      status: z.enum(termStatuses).optional(),
      ...pageQuery,
    }),
    answer: { status: 200, schema: listOf(term) },
  }),
  add: defineOperation({
    id: 'addTerm',
    method: 'POST',
    path: '/api/v1/terms',
    summary: 'Propose a term; an editor’s own is decided at once',
    ...shared,
    body: { json: z.strictObject({ zh: z.string(), en: z.string().optional(), ...members }) },
    answer: { status: 201, schema: term, etag: true },
    refusals: ['term_exists'],
  }),
  get: defineOperation({
    id: 'getTerm',
    method: 'GET',
    path: one,
    summary: 'One term',
    ...shared,
    answer: { status: 200, schema: term, etag: true },
  }),
  change: defineOperation({
    id: 'changeTerm',
    method: 'PATCH',
    path: one,
    summary: 'Change or decide a term',
    ...shared,
    ifMatch: 'optional',
    body: {
      json: z.strictObject({
        zh: z.string().optional(),
        en: z.string().optional(),
        status: z.enum(termStatuses).optional(),
        ...members,
      }),
    },
    answer: { status: 200, schema: term, etag: true },
    refusals: ['term_exists'],
  }),
  remove: defineOperation({
    id: 'removeTerm',
    method: 'DELETE',
    path: one,
    summary: 'Take a term out of the glossary',
    ...shared,
    ifMatch: 'optional',
    answer: { status: 204 },
  }),
  inArticle: defineOperation({
    id: 'readArticleTerms',
    method: 'GET',
    path: '/api/v1/articles/{id}/terms',
    summary: 'The terms and names that stand in an article’s Chinese, each once',
    ...shared,
    answer: { status: 200, schema: z.strictObject({ items: z.array(known) }) },
  }),
  uses: defineOperation({
    id: 'readTermUses',
    method: 'GET',
    path: `${one}/uses`,
    summary: 'How a term was rendered wherever it was published, departures first',
    ...shared,
    answer: { status: 200, schema: z.strictObject({ drift: z.array(driftLine), items: z.array(use) }) },
  }),
  drift: defineOperation({
    id: 'readTermsDrift',
    method: 'GET',
    path: '/api/v1/terms/drift',
    summary: 'Every term that was published, with all its renderings, those that depart most first',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({
        items: z.array(
          z.strictObject({
            id,
            zh: z.string(),
            drift: z.array(driftLine),
            units: z.int(),
            articles: z.int(),
            departing: z.int(),
          }),
        ),
      }),
    },
  }),
  events: defineOperation({
    id: 'listTermEvents',
    method: 'GET',
    path: `${one}/events`,
    summary: 'What a term went through, newest first',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(event) },
  }),
  import: defineOperation({
    id: 'importTerms',
    method: 'POST',
    path: '/api/v1/terms/import',
    summary:
      'Take in a glossary: CSV with the columns zh, en, pos_or_kind, forbidden_en (with `;` between), note; or TBX 2 or 3',
    ...shared,
    body: { raw: ['text/csv', 'application/x-tbx+xml'] },
    // TBX is read as it streams, which is asynchronous.
    slow: true,
    answer: {
      status: 200,
      schema: z.strictObject({
        added: z.int(),
        changed: z.int(),
        unchanged: z.int(),
        skipped: z.int().optional(),
      }),
    },
    refusals: ['text_undecodable', 'text_empty', 'xml_unreadable'],
  }),
  export: defineOperation({
    id: 'exportTerms',
    method: 'GET',
    path: '/api/v1/terms/export',
    summary: 'The decided terms as a file',
    ...shared,
    query: z.strictObject({
      format: z.string().max(20).optional().meta({ description: 'csv, tbx (version 2) or tbx3.' }),
    }),
    answer: { status: 200, files: ['text/csv', 'application/x-tbx+xml'] },
    refusals: ['format_unavailable'],
  }),
}
