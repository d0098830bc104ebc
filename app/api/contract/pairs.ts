import { z } from 'zod'
import { defineOperation } from '../operation'
import { report } from './memory'

const text = z.string()
const sentences = z.array(text)

const pair = z
  .strictObject({
    source: sentences,
    target: sentences,
    confidence: z.number().min(0).max(1).meta({ description: 'How sure it is, from 0 to 1.' }),
  })
  .meta({ id: 'AlignedPair' })

export const pairs = {
  align: defineOperation({
    id: 'alignTexts',
    method: 'POST',
    path: '/api/v1/memory/align',
    summary: 'Find which sentences of a Chinese text and its English belong together; nothing is stored',
    tag: 'Memory',
    auth: 'actor',
    body: { json: z.strictObject({ source: text, target: text }) },
    answer: { status: 200, schema: z.strictObject({ items: z.array(pair) }) },
    refusals: ['text_empty', 'text_undecodable', 'text_too_large'],
  }),
  remember: defineOperation({
    id: 'rememberPairs',
    method: 'POST',
    path: '/api/v1/memory/pairs',
    summary: 'Take pairs of a text that was published before into the memory',
    tag: 'Memory',
    auth: 'actor',
    body: {
      json: z.strictObject({
        name: z.string().trim().min(1).max(200).meta({ description: 'What they are called together.' }),
        pairs: z
          .array(z.strictObject({ source: text, target: text }))
          .min(1)
          .max(8_000),
      }),
    },
    answer: { status: 200, schema: report },
    slow: true,
  }),
}
