import { z } from 'zod'
import { defineOperation } from '../operation'
import { diff, id, offset, person, time } from './shapes'

const entry = {
  id: z.int(),
  source: z.string(),
  target: z.string(),
  origin: z.enum(['signed', 'import', 'machine']),
  article: z.strictObject({ id, title: z.string(), authors: z.array(z.string()) }).optional(),
  importName: z.string().optional(),
  signedBy: person.optional(),
  at: time,
}

const match = z
  .strictObject({
    ...entry,
    score: z
      .int()
      .meta({ description: '101 where what stands around it is the same too, less its penalty.' }),
    penalty: z.int(),
    numbersDiffer: z.boolean(),
    diff,
  })
  .meta({ id: 'MemoryMatch' })

const remembered = z.strictObject(entry).meta({ id: 'MemoryEntry' })

const term = z
  .strictObject({
    start: offset,
    end: offset,
    zh: z.string(),
    en: z.string(),
    forbiddenEn: z.array(z.string()),
    kind: z.string().nullable(),
    note: z.string().nullable(),
    status: z.string(),
  })
  .meta({ id: 'TermInUnit' })

export const memory = {
  ofUnit: defineOperation({
    id: 'readMemory',
    method: 'GET',
    path: '/api/v1/units/{id}/memory',
    summary: 'What was translated before that is like this unit, the likest first',
    tag: 'Units',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ items: z.array(match) }) },
  }),
  terms: defineOperation({
    id: 'readUnitTerms',
    method: 'GET',
    path: '/api/v1/units/{id}/terms',
    summary: 'The terms of the glossary that stand in this unit',
    tag: 'Units',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ items: z.array(term) }) },
  }),
  concordance: defineOperation({
    id: 'searchMemory',
    method: 'GET',
    path: '/api/v1/memory',
    summary: 'Everything translated before that has these words, Chinese or English, of any length',
    tag: 'Units',
    auth: 'actor',
    query: z.strictObject({
      q: z.string().trim().min(1).max(200),
      limit: z.coerce.number().int().min(1).max(200).optional(),
    }),
    answer: { status: 200, schema: z.strictObject({ items: z.array(remembered) }) },
  }),
}
