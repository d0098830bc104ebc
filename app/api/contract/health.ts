import { z } from 'zod'
import { defineOperation } from '../operation'

const tag = 'Health'

export const health = {
  read: defineOperation({
    id: 'readHealth',
    method: 'GET',
    path: '/api/v1/health',
    summary: 'Whether the program can do its work',
    tag,
    auth: 'public',
    answer: {
      status: 200,
      schema: z.strictObject({
        status: z.literal('ok'),
        version: z.string(),
        schema: z.string().meta({ description: 'The last migration applied.' }),
      }),
    },
    refusals: ['database_unwritable'],
  }),
  document: defineOperation({
    id: 'readDocument',
    method: 'GET',
    path: '/api/v1/openapi.json',
    summary: 'This document',
    tag,
    auth: 'public',
    answer: { status: 200, schema: z.record(z.string(), z.unknown()) },
  }),
}
