import { z } from 'zod'
import { exportFormats, variants } from '@/domain/words'
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

const comparison = z
  .strictObject({
    article: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
    changed: z.int(),
    touched: z.array(
      z.strictObject({
        anchor: z.string(),
        heading: z.string(),
        printed: z.string(),
        sentence: z.strictObject({ id: z.string(), before: z.string(), after: z.string().nullable() }),
      }),
    ),
  })
  .meta({ id: 'SourceComparison' })

const archive = z
  .strictObject({ public: z.boolean(), title: z.string().max(200) })
  .meta({ id: 'ArchiveSettings' })

const verified = z
  .strictObject({
    format: z.enum(exportFormats),
    problem: z
      .enum(['no_manifest', 'manifest_unreadable', 'root_hash_differs', 'bytes_differ'])
      .nullable()
      .meta({ description: 'Null: the file is, byte for byte, what its manifest says.' }),
    edition: z
      .strictObject({ number: z.int(), title: z.string(), publishOn: z.string(), publishedAt: z.string() })
      .nullable(),
    rootHash: hash.nullable(),
    known: z.boolean().meta({ description: 'This installation published an edition of that root hash.' }),
    signoffs: z.array(facts),
    overrides: z.array(facts),
  })
  .meta({ id: 'VerifiedFile' })

const shared = { tag: 'Publication', auth: 'actor' } as const

export const publication = {
  export: defineOperation({
    id: 'exportEdition',
    method: 'GET',
    path: '/api/v1/editions/{id}/export',
    summary: 'An edition as a file; of a published one always the same bytes',
    ...shared,
    query: z.strictObject({ format: z.string().max(20), variant: z.enum(variants).optional() }),
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
  compareSource: defineOperation({
    id: 'compareSourceUpdate',
    method: 'POST',
    path: '/api/v1/editions/{id}/source-updates',
    summary: 'Which published sentences a later version of a source touches; changes nothing',
    ...shared,
    body: { json: z.strictObject({ text: z.string() }) },
    answer: { status: 200, schema: comparison },
    refusals: ['not_published', 'text_empty', 'text_too_large'],
  }),
  verify: defineOperation({
    id: 'verifyFile',
    method: 'POST',
    path: '/api/v1/verify',
    summary: 'Whether a file is an edition’s as it was published: which, unchanged or not, signed by whom',
    tag: 'Publication',
    auth: 'public',
    body: { multipart: z.strictObject({}) },
    answer: { status: 200, schema: verified },
  }),
  archiveSettings: defineOperation({
    id: 'readArchiveSettings',
    method: 'GET',
    path: '/api/v1/settings/archive',
    summary: 'Who may read the archive',
    ...shared,
    answer: { status: 200, schema: archive },
  }),
  changeArchiveSettings: defineOperation({
    id: 'changeArchiveSettings',
    method: 'PUT',
    path: '/api/v1/settings/archive',
    summary: 'Open the archive to everybody, or close it',
    ...shared,
    body: { json: archive },
    answer: { status: 200, schema: archive },
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
