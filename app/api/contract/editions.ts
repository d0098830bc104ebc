import { z } from 'zod'
import { scheduleOutcomes } from '@/domain/schedule'
import { correctionKinds, editionStates } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { section, sectionInput } from './sections'
import { day, hash, id, listOf, passage, person, time } from './shapes'

const series = z.strictObject({ name: z.string(), number: z.int() })

export const correction = z
  .strictObject({
    id,
    kind: z.enum(correctionKinds),
    text: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    by: person,
    at: time,
  })
  .meta({ id: 'Correction' })

const schedule = z
  .strictObject({
    id,
    dueAt: time,
    localTime: z.string(),
    zone: z.string(),
    contentHash: hash,
    by: person,
    at: time,
    state: z.enum(['waiting', 'failed', ...scheduleOutcomes]),
    code: z.string().nullable(),
    unmet: z.array(z.string()),
    endedAt: time.nullable(),
  })
  .meta({ id: 'Schedule' })

const common = {
  id,
  number: z.int(),
  title: z.string(),
  teaser: z.string(),
  series: series.nullable(),
  publishOn: day,
  state: z.enum(editionStates),
  revision: z.int(),
  updatedAt: time,
  publishedAt: time.nullable(),
  schedule: schedule.nullable(),
}

export const edition = z
  .strictObject({
    ...common,
    titlePassage: passage,
    teaserPassage: passage,
    sections: z.array(section),
    cited: z.array(id),
    contentHash: z.strictObject({ edition: hash }),
    createdAt: time,
    updatedBy: id,
    publishedBy: id.nullable(),
    corrections: z.array(correction),
  })
  .meta({ id: 'Edition' })

const listed = z.strictObject(common).meta({ id: 'EditionListItem' })

const described = {
  number: z.int(),
  title: z.string(),
  publishOn: z.string(),
  teaser: z.string().nullable().optional(),
  series: series.nullable().optional(),
}

const carriedOn = z.strictObject({ edition: z.strictObject({ id, number: z.int() }) })

const one = '/api/v1/editions/{id}' as const
const shared = { tag: 'Editions', auth: 'actor' } as const

export const editions = {
  list: defineOperation({
    id: 'listEditions',
    method: 'GET',
    path: '/api/v1/editions',
    summary: 'Editions, the highest number first',
    ...shared,
    query: z.strictObject({ state: z.enum(editionStates).optional(), ...pageQuery }),
    answer: { status: 200, schema: listOf(listed) },
  }),
  create: defineOperation({
    id: 'createEdition',
    method: 'POST',
    path: '/api/v1/editions',
    summary: 'Begin an edition',
    ...shared,
    body: { json: z.strictObject(described) },
    answer: { status: 201, schema: edition, etag: true },
    refusals: ['number_taken', 'title_missing_or_long'],
  }),
  get: defineOperation({
    id: 'getEdition',
    method: 'GET',
    path: one,
    summary: 'One edition',
    ...shared,
    answer: { status: 200, schema: edition, etag: true },
  }),
  describe: defineOperation({
    id: 'describeEdition',
    method: 'PATCH',
    path: one,
    summary: 'Change what an edition says of itself',
    ...shared,
    ifMatch: true,
    body: { json: z.strictObject(described).partial() },
    answer: { status: 200, schema: edition, etag: true },
    refusals: ['number_taken', 'title_missing_or_long', 'wrong_state'],
  }),
  arrange: defineOperation({
    id: 'arrangeEdition',
    method: 'PUT',
    path: `${one}/sections`,
    summary: 'Put the sections: what is given is what stands, in this order',
    ...shared,
    ifMatch: true,
    body: { json: z.array(sectionInput).max(200) },
    answer: { status: 200, schema: edition, etag: true },
    refusals: ['unknown_reference', 'evidence_not_rendered', 'wrong_state'],
  }),
  correct: defineOperation({
    id: 'issueCorrection',
    method: 'POST',
    path: `${one}/corrections`,
    summary: 'Issue a correction to a published edition',
    ...shared,
    body: {
      json: z.strictObject({
        kind: z.enum(correctionKinds),
        text: z.string(),
        before: z.string().nullable().optional(),
        after: z.string().nullable().optional(),
      }),
    },
    answer: { status: 201, schema: correction },
    refusals: ['wrong_state', 'text_empty', 'fresh_proof_required', 'scope_required'],
  }),
  moveItemOn: defineOperation({
    id: 'moveItemOn',
    method: 'POST',
    path: `${one}/items/{itemId}/next-edition`,
    summary: 'Take an article out of an edition and put it into the one that comes next',
    ...shared,
    tag: 'Calendar',
    answer: { status: 200, schema: carriedOn },
    refusals: ['wrong_state', 'no_next_edition'],
  }),
  carryCorrection: defineOperation({
    id: 'carryCorrection',
    method: 'POST',
    path: `${one}/corrections/{correctionId}/next-edition`,
    summary: 'Put a note about a correction into the edition that comes next',
    ...shared,
    tag: 'Calendar',
    answer: { status: 200, schema: carriedOn },
    refusals: ['wrong_state', 'no_next_edition'],
  }),
  corrections: defineOperation({
    id: 'listCorrections',
    method: 'GET',
    path: `${one}/corrections`,
    summary: 'The corrections of an edition, oldest first',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(correction) },
  }),
}
