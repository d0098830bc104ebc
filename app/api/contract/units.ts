import { z } from 'zod'
import { omissionReasons } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, listOf, offset, origin, passage, unitStatus } from './shapes'

const omissionReason = z.enum(omissionReasons)

const sentence = z.strictObject({ id, text: z.string(), start: offset, end: offset })

export const unit = z
  .strictObject({
    id,
    position: z.int(),
    paragraph: z.int(),
    status: unitStatus,
    sentences: z.array(sentence),
    translation: passage,
    omissionReason: omissionReason.nullable(),
    omissionNote: z.string().nullable(),
  })
  .meta({ id: 'Unit' })

const answered = z.strictObject({ unit })
const one = '/api/v1/units/{id}' as const
const tag = 'Units'

export const units = {
  list: defineOperation({
    id: 'listUnits',
    method: 'GET',
    path: '/api/v1/articles/{id}/units',
    summary: 'The units of an article in reading order: all of them, or in pages where `limit` is given',
    tag,
    auth: 'actor',
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(unit) },
  }),
  get: defineOperation({
    id: 'getUnit',
    method: 'GET',
    path: one,
    summary: 'One unit',
    tag,
    auth: 'actor',
    answer: { status: 200, schema: answered, etag: true },
  }),
  save: defineOperation({
    id: 'saveUnit',
    method: 'PATCH',
    path: one,
    summary: 'Save the English or the status of a unit',
    tag,
    auth: 'actor',
    ifMatch: true,
    body: {
      json: z.strictObject({
        text: z.string().optional(),
        status: unitStatus.optional(),
        omissionReason: omissionReason.nullable().optional(),
        omissionNote: z.string().max(2000).nullable().optional(),
        origin: origin.optional(),
      }),
    },
    answer: { status: 200, schema: answered, etag: true },
    refusals: ['wrong_state', 'translated_empty', 'omission_reason_missing', 'text_too_large'],
  }),
  split: defineOperation({
    id: 'splitUnit',
    method: 'POST',
    path: `${one}/split`,
    summary: 'Split a unit before a sentence or inside one',
    tag,
    auth: 'actor',
    ifMatch: 'optional',
    body: {
      json: z.strictObject({ sentenceId: id, offset: offset.optional(), textAt: offset.optional() }),
    },
    answer: { status: 200, schema: z.strictObject({ items: z.array(unit) }), etag: true },
    refusals: ['split_impossible', 'wrong_state'],
  }),
  merge: defineOperation({
    id: 'mergeUnits',
    method: 'POST',
    path: '/api/v1/units/merge',
    summary: 'Make one unit of several',
    tag,
    auth: 'actor',
    body: {
      json: z.strictObject({ units: z.array(z.strictObject({ id, revision: z.int().min(0) })).max(1000) }),
    },
    answer: { status: 200, schema: answered, etag: true },
    refusals: ['merge_impossible', 'revision_stale', 'wrong_state'],
  }),
  move: defineOperation({
    id: 'moveUnit',
    method: 'POST',
    path: `${one}/move`,
    summary: 'Put a unit behind another, or first',
    tag,
    auth: 'actor',
    ifMatch: 'optional',
    body: { json: z.strictObject({ after: id.nullable() }) },
    answer: { status: 200, schema: answered, etag: true },
    refusals: ['unknown_reference', 'wrong_state'],
  }),
}
