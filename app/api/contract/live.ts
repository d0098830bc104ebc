import { z } from 'zod'
import { defineOperation } from '../operation'
import { event } from './history'
import { id, person } from './shapes'

const seq = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

const query = z.strictObject({
  after: seq.optional().meta({
    description: 'The `head` of the answer before; without it nothing but the present `head` is told.',
  }),
})

const presence = z
  .strictObject({ user: person, place: z.string().nullable() })
  .meta({ id: 'Presence', description: 'Who else has it open, and the id of the part they are at.' })

const changes = z
  .strictObject({ items: z.array(event), head: z.int().min(0), here: z.array(presence) })
  .meta({ id: 'Changes' })

const deskChanges = z
  .strictObject({
    items: z.array(
      event
        .pick({ seq: true, at: true, actor: true, type: true })
        .extend({ articleId: id.nullable(), editionId: id.nullable() }),
    ),
    head: z.int().min(0),
    here: z.array(presence),
  })
  .meta({ id: 'DeskChanges' })

const whereabouts = z.strictObject({
  place: id.nullable().optional(),
  gone: z.literal(true).optional(),
})

const present = { status: 200, schema: z.strictObject({ items: z.array(presence) }) } as const
const answer = { status: 200, schema: changes, stream: true } as const
const shared = { tag: 'Live', auth: 'actor' } as const

export const live = {
  articleChanges: defineOperation({
    id: 'followArticle',
    method: 'GET',
    path: '/api/v1/articles/{id}/changes',
    summary: 'What happened to an article since, oldest first; as an event stream, what happens from now on',
    ...shared,
    query,
    answer,
  }),
  editionChanges: defineOperation({
    id: 'followEdition',
    method: 'GET',
    path: '/api/v1/editions/{id}/changes',
    summary: 'What happened to an edition since, oldest first; as an event stream, what happens from now on',
    ...shared,
    query,
    answer,
  }),
  deskChanges: defineOperation({
    id: 'followDesk',
    method: 'GET',
    path: '/api/v1/changes',
    summary:
      'To which article or edition something happened since, oldest first; as an event stream, from now on',
    ...shared,
    query,
    answer: { status: 200, schema: deskChanges, stream: true },
  }),
  articlePresence: defineOperation({
    id: 'tellArticlePresence',
    method: 'PUT',
    path: '/api/v1/articles/{id}/presence',
    summary: 'Say where in an article one is, for half a minute; answers who else is there',
    ...shared,
    body: { json: whereabouts },
    answer: present,
  }),
  editionPresence: defineOperation({
    id: 'tellEditionPresence',
    method: 'PUT',
    path: '/api/v1/editions/{id}/presence',
    summary: 'Say where in an edition one is, for half a minute; answers who else is there',
    ...shared,
    body: { json: whereabouts },
    answer: present,
  }),
}
