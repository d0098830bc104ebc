import { z } from 'zod'
import { articleStates } from '@/domain/words'
import { defineOperation } from '../operation'
import { day, id } from './shapes'

const author = z.strictObject({
  zh: z.string().nullable(),
  en: z.string().nullable(),
  affiliation: z.string().nullable(),
  registerId: id.nullable(),
})

const found = z
  .strictObject({
    unitId: id,
    source: z.string(),
    text: z.string(),
    whole: z.boolean().meta({ description: 'Has all the words; else the most telling of them.' }),
    article: z.strictObject({
      id,
      title: z.strictObject({ zh: z.string().nullable(), en: z.string() }),
      authors: z.array(author),
      publication: z.string().nullable(),
      publishedOn: z.string().nullable(),
      state: z.enum(articleStates),
      rightsCleared: z.boolean(),
    }),
  })
  .meta({ id: 'FoundEvidence' })

const shared = { tag: 'Finder', auth: 'actor', method: 'GET' } as const

export const finder = {
  find: defineOperation({
    id: 'findEvidence',
    path: '/api/v1/evidence',
    summary: 'What scholars said: units of approved and published articles, by words of either language',
    ...shared,
    query: z.strictObject({
      q: z.string().max(500).optional(),
      author: z.string().max(200).optional(),
      topic: z.string().max(200).optional(),
      from: day.optional(),
      to: day.optional(),
      limit: z.coerce.number().int().min(1).max(200).optional(),
    }),
    answer: { status: 200, schema: z.strictObject({ items: z.array(found) }) },
  }),
  filters: defineOperation({
    id: 'readEvidenceFilters',
    path: '/api/v1/evidence/filters',
    summary: 'Whose articles, and on what, can be asked for',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({
        authors: z.array(z.string()),
        topics: z.array(z.string()),
        articles: z.int().min(0),
      }),
    },
  }),
}
