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
    body: { json: z.strictObject({ text: z.string() }) },
    answer: { status: 200, schema: reimported },
    refusals: ['text_empty', 'text_undecodable', 'text_too_large', 'wrong_state'],
  }),
}
