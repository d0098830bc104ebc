import { z } from 'zod'
import { defineOperation } from '../operation'
import { hash, id, time } from './shapes'

const hidden = z.strictObject({ count: z.int(), positions: z.array(z.int()) })

const source = z
  .strictObject({
    version: z.int(),
    text: z.string(),
    sha256: hash,
    encoding: z.string(),
    fileName: z.string().nullable(),
    createdAt: time,
    inspection: z.strictObject({
      control: hidden,
      bidi: hidden,
      invisible: hidden,
      han: z.int(),
      letters: z.int(),
      looksChinese: z.boolean(),
    }),
  })
  .meta({ id: 'SourceVersion' })

const reimported = z
  .strictObject({
    version: z.int(),
    kept: z.int(),
    changed: z.int(),
    added: z.int(),
    removed: z.int(),
    staleUnits: z.array(id),
    staleEvidence: z.array(z.unknown()),
  })
  .meta({ id: 'Reimport' })

const kinds = ['kept', 'changed', 'added', 'removed'] as const

const preview = z
  .strictObject({
    version: z.int(),
    counts: z.strictObject({
      kept: z.int(),
      changed: z.int(),
      added: z.int(),
      removed: z.int(),
      moved: z.int(),
    }),
    items: z.array(
      z.strictObject({
        kind: z.enum(kinds),
        moved: z.boolean(),
        diff: z.array(z.strictObject({ op: z.enum(['equal', 'insert', 'delete']), text: z.string() })),
        unit: z.int().nullable(),
      }),
    ),
    staleUnits: z.array(z.strictObject({ unitId: id, unit: z.int(), text: z.string(), signed: z.boolean() })),
    staleEvidence: z.array(z.strictObject({ claim: z.int(), unitId: id, unit: z.int() })),
  })
  .meta({ id: 'ReimportPreview' })

const path = '/api/v1/articles/{id}/source' as const
const tag = 'Articles'

export const sources = {
  get: defineOperation({
    id: 'getSource',
    method: 'GET',
    path,
    summary: 'The source text as it came, byte for byte',
    tag,
    auth: 'actor',
    answer: { status: 200, schema: source },
  }),
  reimport: defineOperation({
    id: 'reimportSource',
    method: 'POST',
    path,
    summary: 'Import the source text anew, as a new version',
    tag,
    auth: 'actor',
    body: { json: z.strictObject({ text: z.string(), previewed: z.int().min(1).optional() }) },
    answer: { status: 200, schema: reimported },
    refusals: ['text_empty', 'text_undecodable', 'text_too_large', 'wrong_state', 'content_changed'],
  }),
  preview: defineOperation({
    id: 'previewReimport',
    method: 'POST',
    path: `${path}/preview`,
    summary: 'What importing this text anew would do; nothing is changed',
    tag,
    auth: 'actor',
    body: { json: z.strictObject({ text: z.string() }) },
    answer: { status: 200, schema: preview },
    refusals: ['text_empty', 'text_undecodable', 'text_too_large', 'wrong_state'],
  }),
}
