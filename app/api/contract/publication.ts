import { z } from 'zod'
import { defineOperation } from '../operation'
import { facts, hash } from './shapes'

const manifest = z
  .looseObject({
    schema: z.string(),
    contentHash: hash,
    rootHash: hash,
    passages: z.array(facts),
    articles: z.array(facts),
    signoffs: z.array(facts),
    history: z.strictObject({ seq: z.int(), hash }),
  })
  .meta({ id: 'Manifest', description: 'Hashes are over canonical JSON (RFC 8785).' })

const shared = { tag: 'Publication', auth: 'actor' } as const

export const publication = {
  export: defineOperation({
    id: 'exportEdition',
    method: 'GET',
    path: '/api/v1/editions/{id}/export',
    summary: 'An edition as a file; of a published one always the same bytes',
    ...shared,
    query: z.strictObject({ format: z.string().max(20) }),
    answer: {
      status: 200,
      files: [
        'text/html',
        'text/markdown',
        'text/plain',
        'application/json',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
    },
    refusals: ['format_unavailable'],
  }),
  manifest: defineOperation({
    id: 'readManifest',
    method: 'GET',
    path: '/api/v1/editions/{id}/manifest',
    summary: 'What a published edition is made of',
    ...shared,
    answer: { status: 200, schema: manifest },
    refusals: ['not_published'],
  }),
}
