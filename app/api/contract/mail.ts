import { z } from 'zod'
import { mailFaults } from '@/domain/mail/faults'
import { mailSecurities } from '@/domain/mail/settings'
import { defineOperation } from '../operation'

const server = {
  host: z.string().min(1).max(253),
  port: z.int().min(1).max(65_535),
  security: z.enum(mailSecurities).meta({
    description: 'TLS from the first byte, by STARTTLS, or none (own network only).',
  }),
  user: z.string().max(320).meta({ description: 'Empty where the server asks for none.' }),
  own: z.boolean().meta({ description: 'It stands on this machine or in the own network.' }),
  from: z.strictObject({ address: z.string().max(320), name: z.string().max(200) }),
}

const settings = z
  .strictObject({
    revision: z.int(),
    server: z.strictObject({ ...server, hasPassword: z.boolean() }).nullable(),
  })
  .meta({ id: 'MailSettings', description: 'The password is never told.' })

const shared = { tag: 'Mail', auth: 'actor' } as const
const path = '/api/v1/settings/mail' as const

export const mail = {
  settings: defineOperation({
    id: 'readMailSettings',
    method: 'GET',
    path,
    summary: 'Which server takes the newsletter’s mail',
    ...shared,
    answer: { status: 200, schema: settings, etag: true },
  }),
  changeSettings: defineOperation({
    id: 'changeMailSettings',
    method: 'PUT',
    path,
    summary:
      'Decide anew which server takes the mail; a password that is left out stays, unless the server is another',
    ...shared,
    ifMatch: 'optional',
    body: {
      json: z.strictObject({
        server: z
          .strictObject({ ...server, password: z.string().min(1).max(1000).nullable().optional() })
          .nullable(),
      }),
    },
    answer: { status: 200, schema: settings, etag: true },
    refusals: ['address_unusable', 'key_missing'],
  }),
  test: defineOperation({
    id: 'testMail',
    method: 'POST',
    path: `${path}/test`,
    summary: 'Send one mail to oneself, and tell what came of it',
    ...shared,
    answer: {
      status: 200,
      schema: z.strictObject({
        works: z.boolean(),
        to: z.string(),
        fault: z.enum(mailFaults).optional(),
        milliseconds: z.int(),
      }),
    },
    slow: true,
  }),
}
