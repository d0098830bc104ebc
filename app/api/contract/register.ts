import { z } from 'zod'
import { nameOrders, registerKinds } from '@/domain/register/entry'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { event } from './history'
import { id, listOf, person, time } from './shapes'

const text = z.string().nullable()
const kind = z.enum(registerKinds)
const order = z.enum(nameOrders).nullable()

const entry = z
  .strictObject({
    id,
    kind,
    zh: z.string(),
    printed: z.string(),
    variants: z.array(z.string()),
    nameOrder: order,
    short: text,
    later: z.string().meta({ description: 'The form after the first mention in an article.' }),
    affiliations: z.array(z.strictObject({ institution: z.string(), role: text, from: text, until: text })),
    biography: text,
    note: text,
    revision: z.int(),
    createdBy: person,
    createdAt: time,
    updatedBy: person,
    updatedAt: time,
  })
  .meta({ id: 'RegisterEntry' })

const given = text.optional()
const affiliation = z.strictObject({ institution: z.string(), role: given, from: given, until: given })
const members = {
  variants: z.array(z.string()).max(50).optional(),
  nameOrder: order.optional(),
  short: given,
  affiliations: z.array(affiliation).max(50).optional(),
  biography: given,
  note: given,
}

const shared = { tag: 'Register', auth: 'actor' } as const
const one = '/api/v1/register/{id}' as const

export const register = {
  list: defineOperation({
    id: 'listRegister',
    method: 'GET',
    path: '/api/v1/register',
    summary: 'People and institutions by their Chinese, with the names they are printed by',
    ...shared,
    query: z.strictObject({ q: z.string().max(200).optional(), kind: kind.optional(), ...pageQuery }),
    answer: { status: 200, schema: listOf(entry) },
  }),
  add: defineOperation({
    id: 'addRegisterEntry',
    method: 'POST',
    path: '/api/v1/register',
    summary: 'Enter a person or an institution',
    ...shared,
    body: { json: z.strictObject({ kind, zh: z.string(), printed: z.string(), ...members }) },
    answer: { status: 201, schema: entry, etag: true },
  }),
  get: defineOperation({
    id: 'getRegisterEntry',
    method: 'GET',
    path: one,
    summary: 'One entry of the register',
    ...shared,
    answer: { status: 200, schema: entry, etag: true },
  }),
  change: defineOperation({
    id: 'changeRegisterEntry',
    method: 'PATCH',
    path: one,
    summary: 'Change an entry; articles keep what they print',
    ...shared,
    ifMatch: 'optional',
    body: {
      json: z.strictObject({
        kind: kind.optional(),
        zh: z.string().optional(),
        printed: z.string().optional(),
        ...members,
      }),
    },
    answer: { status: 200, schema: entry, etag: true },
  }),
  remove: defineOperation({
    id: 'removeRegisterEntry',
    method: 'DELETE',
    path: one,
    summary: 'Take an entry out of the register',
    ...shared,
    ifMatch: 'optional',
    answer: { status: 204 },
  }),
  events: defineOperation({
    id: 'listRegisterEvents',
    method: 'GET',
    path: `${one}/events`,
    summary: 'What an entry went through, newest first',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(event) },
  }),
}
