import { z } from 'zod'
import { noticeChoices, noticeKinds } from '@/domain/notices/kinds'
import { noticeLanguages } from '@/domain/notices/settings'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { facts, id, person, time } from './shapes'

const notice = z
  .strictObject({
    id,
    kind: z.enum(noticeKinds),
    at: time,
    readAt: time.nullable(),
    actor: person.nullable().meta({ description: 'Null for what the program did by itself.' }),
    article: z
      .strictObject({ id, zh: z.string().nullable(), en: z.string(), confidential: z.boolean() })
      .nullable(),
    edition: z.strictObject({ id, number: z.int(), title: z.string() }).nullable(),
    facts,
    href: z
      .string()
      .meta({ description: 'The address within the program where something can be done about it.' }),
  })
  .meta({ id: 'Notice' })

const unread = z.strictObject({ unread: z.int().min(0) })
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

const settings = {
  choices: z.strictObject(
    Object.fromEntries(noticeKinds.map(kind => [kind, z.enum(noticeChoices)])) as Record<
      (typeof noticeKinds)[number],
      z.ZodEnum<{ [C in (typeof noticeChoices)[number]]: C }>
    >,
  ),
  language: z.enum(noticeLanguages),
  timeZone: z
    .string()
    .min(1)
    .max(100)
    .meta({ description: 'A name of the IANA database, such as Asia/Shanghai.' }),
  quiet: z
    .strictObject({ from: clock, to: clock })
    .nullable()
    .meta({ description: 'No mail goes out in between; it may be over midnight.' }),
  digestAt: clock.meta({ description: 'When the day’s one mail goes out.' }),
}

const view = z
  .strictObject({ ...settings, revision: z.int(), mail: z.boolean() })
  .meta({ id: 'NoticeSettings', description: '`mail` says whether the installation sends any.' })

const shared = { tag: 'Notices', auth: 'actor' } as const
const settled = '/api/v1/me/notice-settings' as const

export const notices = {
  list: defineOperation({
    id: 'listNotices',
    method: 'GET',
    path: '/api/v1/me/notices',
    summary: 'What one was told, newest first',
    ...shared,
    query: z.strictObject({ ...pageQuery, unread: z.literal('1').optional() }),
    answer: {
      status: 200,
      schema: z.strictObject({
        items: z.array(notice),
        nextCursor: z.string().nullable(),
        unread: z.int().min(0),
      }),
    },
  }),
  count: defineOperation({
    id: 'countNotices',
    method: 'GET',
    path: '/api/v1/me/notices/count',
    summary: 'How many notices one has not read',
    ...shared,
    answer: { status: 200, schema: unread },
  }),
  mark: defineOperation({
    id: 'markNotices',
    method: 'POST',
    path: '/api/v1/me/notices/read',
    summary: 'Mark notices as read or unread, or all of them as read',
    ...shared,
    body: {
      json: z.union([
        z.strictObject({ ids: z.array(id).min(1).max(200), read: z.boolean() }),
        z.strictObject({ all: z.literal(true) }),
      ]),
    },
    answer: { status: 200, schema: unread },
  }),
  settings: defineOperation({
    id: 'readNoticeSettings',
    method: 'GET',
    path: settled,
    summary: 'How one wants to be told',
    ...shared,
    answer: { status: 200, schema: view, etag: true },
  }),
  changeSettings: defineOperation({
    id: 'changeNoticeSettings',
    method: 'PUT',
    path: settled,
    summary: 'Say anew how one wants to be told',
    ...shared,
    ifMatch: 'optional',
    body: { json: z.strictObject(settings) },
    answer: { status: 200, schema: view, etag: true },
  }),
}
