import { z } from 'zod'
import { deliveryStates } from '@/domain/notices/delivery'
import { robotKinds } from '@/domain/notices/kinds'
import { noticeLanguages } from '@/domain/notices/settings'
import { robotFaults, robotTypes } from '@/domain/robots/robot'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, person, shownOnce, time } from './shapes'

const delivery = z
  .strictObject({
    id,
    channel: z.enum(['mail', 'group']),
    mode: z.string().meta({ description: '`at_once`, `daily` or `group`.' }),
    state: z.enum(deliveryStates).meta({
      description:
        '`uncertain`: handed over without an answer, so it may have gone out; never sent again by itself.',
    }),
    to: person.nullable(),
    group: z.string().nullable(),
    tries: z.int(),
    lastError: z.string().nullable().meta({ description: 'A reason code; never what the other side said.' }),
    createdAt: time,
    dueAt: time,
    nextAt: time.nullable(),
    handedAt: time.nullable(),
    endedAt: time.nullable(),
    retriable: z.boolean(),
  })
  .meta({ id: 'Delivery' })

const described = {
  name: z.string().trim().min(1).max(100),
  own: z.boolean().meta({ description: 'It stands on this machine or in the own network.' }),
  kinds: z.array(z.enum(robotKinds)).max(robotKinds.length),
  language: z.enum(noticeLanguages),
}
const address = z.url({ protocol: /^https?$/ }).max(2000)
const secret = z.string().min(1).max(500)

const robotMembers = {
  id,
  type: z.enum(robotTypes),
  ...described,
  host: z.string(),
  hasSecret: z.boolean(),
  revision: z.int(),
}
const robot = z
  .strictObject(robotMembers)
  .meta({ id: 'Robot', description: 'Its address and its key are never told.' })

const shared = { tag: 'Notices', auth: 'actor' } as const
const robotsPath = '/api/v1/settings/robots' as const
const refusals = ['address_unusable', 'key_missing', 'fresh_proof_required', 'scope_required'] as const

export const deliveries = {
  list: defineOperation({
    id: 'listDeliveries',
    method: 'GET',
    path: '/api/v1/deliveries',
    summary: 'What went out to people and groups, and what became of it; newest first',
    ...shared,
    query: z.strictObject({ ...pageQuery, state: z.enum(deliveryStates).optional() }),
    answer: {
      status: 200,
      schema: z.strictObject({
        items: z.array(delivery),
        nextCursor: z.string().nullable(),
        counts: z.strictObject(
          Object.fromEntries(deliveryStates.map(state => [state, z.int()])) as Record<
            (typeof deliveryStates)[number],
            z.ZodInt
          >,
        ),
      }),
    },
  }),
  retry: defineOperation({
    id: 'retryDelivery',
    method: 'POST',
    path: '/api/v1/deliveries/{id}/retry',
    summary: 'Have one tried again that failed or that perhaps went out',
    ...shared,
    answer: { status: 200, schema: delivery },
    refusals: ['wrong_state'],
  }),
  robots: defineOperation({
    id: 'listRobots',
    method: 'GET',
    path: robotsPath,
    summary: 'The groups that are told: robots of chats and webhooks',
    ...shared,
    answer: { status: 200, schema: z.strictObject({ items: z.array(robot) }) },
  }),
  addRobot: defineOperation({
    id: 'addRobot',
    method: 'POST',
    path: robotsPath,
    summary: 'Set a group up; a webhook without a key is given one, told this once',
    ...shared,
    body: {
      json: z.strictObject({ type: z.enum(robotTypes), ...described, address, secret: secret.optional() }),
    },
    answer: { status: 201, schema: z.strictObject({ ...robotMembers, secret: shownOnce }) },
    shownOnce: ['secret'],
    refusals,
  }),
  changeRobot: defineOperation({
    id: 'changeRobot',
    method: 'PUT',
    path: `${robotsPath}/{id}`,
    summary: 'Change a group; an address or a key that is left out stays',
    ...shared,
    ifMatch: 'optional',
    body: {
      json: z.strictObject({
        ...described,
        address: address.optional(),
        secret: secret.nullable().optional(),
      }),
    },
    answer: { status: 200, schema: robot, etag: true },
    refusals,
  }),
  removeRobot: defineOperation({
    id: 'removeRobot',
    method: 'DELETE',
    path: `${robotsPath}/{id}`,
    summary: 'Take a group out; its address and key are forgotten',
    ...shared,
    answer: { status: 204 },
    refusals,
  }),
  testRobot: defineOperation({
    id: 'testRobot',
    method: 'POST',
    path: `${robotsPath}/{id}/test`,
    summary: 'Send one message to a group, and tell what came of it',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({ works: z.boolean(), fault: z.enum(robotFaults).optional() }),
    },
    slow: true,
    refusals,
  }),
}
