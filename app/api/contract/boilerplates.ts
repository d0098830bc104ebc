import { z } from 'zod'
import { editionStates, sectionKinds } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, listOf, time } from './shapes'

const boilerplate = z
  .strictObject({
    id,
    name: z.string(),
    kind: z.enum(sectionKinds),
    version: z.int(),
    text: z.string(),
    updatedAt: time,
    versions: z.array(z.strictObject({ version: z.int(), text: z.string(), createdBy: id, createdAt: time })),
    usedBy: z.array(
      z.strictObject({
        editionId: id,
        number: z.int(),
        state: z.enum(editionStates),
        sectionId: id,
        version: z.int(),
        outdated: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Boilerplate' })

const shared = { tag: 'Boilerplates', auth: 'actor' } as const

export const boilerplates = {
  list: defineOperation({
    id: 'listBoilerplates',
    method: 'GET',
    path: '/api/v1/boilerplates',
    summary: 'The standing texts with their versions',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(boilerplate) },
  }),
  create: defineOperation({
    id: 'createBoilerplate',
    method: 'POST',
    path: '/api/v1/boilerplates',
    summary: 'Write a new standing text',
    ...shared,
    body: { json: z.strictObject({ name: z.string(), kind: z.enum(sectionKinds), text: z.string() }) },
    answer: { status: 201, schema: boilerplate },
    refusals: ['name_taken', 'text_empty'],
  }),
  write: defineOperation({
    id: 'writeBoilerplate',
    method: 'POST',
    path: '/api/v1/boilerplates/{id}/versions',
    summary: 'Write the next version of a standing text; earlier ones stay',
    ...shared,
    body: { json: z.strictObject({ text: z.string() }) },
    answer: { status: 201, schema: boilerplate },
    refusals: ['text_empty'],
  }),
}
