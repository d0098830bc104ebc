import { z } from 'zod'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { hash, id, listOf, offset, person, time } from './shapes'

const side = z
  .strictObject({ text: z.string(), start: offset, end: offset, value: z.string() })
  .meta({ id: 'NumberSide', description: 'The words, where they stand, and what they were read as.' })

const row = z
  .strictObject({
    passageId: id,
    unitId: id.optional(),
    key: z.string(),
    state: z.enum(['match', 'differs', 'missing', 'added']),
    source: side.nullable(),
    target: side.nullable(),
    contentHash: hash.meta({ description: 'Of the Chinese and the English: what a tick is given for.' }),
    ticked: z.strictObject({ by: person, at: time }).optional(),
  })
  .meta({ id: 'NumberRow' })

const shared = { tag: 'Checks', auth: 'actor' } as const
const ticking = '/api/v1/passages/{id}/numbers/{key}' as const

export const numbers = {
  list: defineOperation({
    id: 'listNumbers',
    method: 'GET',
    path: '/api/v1/articles/{id}/numbers',
    summary: 'Every number of an article, Chinese and English side by side',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(row) },
  }),
  tick: defineOperation({
    id: 'tickNumber',
    method: 'PUT',
    path: ticking,
    summary: 'Say that a number was compared; it holds until the Chinese or the English changes',
    ...shared,
    body: { json: z.strictObject({ contentHash: hash }) },
    answer: { status: 200, schema: row },
    refusals: ['content_changed'],
  }),
  untick: defineOperation({
    id: 'untickNumber',
    method: 'DELETE',
    path: ticking,
    summary: 'Take the tick at a number back',
    ...shared,
    answer: { status: 200, schema: row },
  }),
}
