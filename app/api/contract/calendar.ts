import { z } from 'zod'
import { articleStates, editionStates } from '@/domain/words'
import { defineOperation } from '../operation'
import { day, id } from './shapes'

const edition = { day, editionId: id, number: z.int(), state: z.enum(editionStates) }

const item = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('appears'), ...edition, title: z.string() }),
    z.strictObject({ kind: z.literal('publishes'), ...edition, time: z.string(), zone: z.string() }),
    z.strictObject({
      kind: z.literal('due'),
      day,
      articleId: id,
      title: z.strictObject({ zh: z.string().nullable(), en: z.string() }),
      state: z.enum(articleStates),
      assignee: z.string().nullable(),
      edition: z.strictObject({ id, number: z.int() }).nullable(),
    }),
  ])
  .meta({ id: 'CalendarItem' })

export const calendar = {
  read: defineOperation({
    id: 'readCalendar',
    method: 'GET',
    path: '/api/v1/calendar',
    summary: 'What is to come between two days, both included: editions, hours of publication, articles due',
    tag: 'Calendar',
    auth: 'actor',
    query: z.strictObject({ from: day, to: day }),
    answer: { status: 200, schema: z.strictObject({ items: z.array(item) }) },
  }),
}
