import { z } from 'zod'
import { takes } from '@/commands/import-xliff'
import { reasonsToAsk } from '@/domain/exchange/judge'
import { xliffVersions } from '@/formats/xliff/file'
import { defineOperation } from '../operation'
import { diff, id, unitStatus } from './shapes'

const text = z.string()
const count = z.int().min(0)

const returned = z.strictObject({
  unitId: id.meta({ description: 'Of a unit; of the title, that of its passage.' }),
  unit: z.int().nullable().meta({ description: 'The unit’s place, counted from 1; null for the title.' }),
  kind: z.enum(['changed', 'asked']),
  why: z.enum(reasonsToAsk).nullable(),
  revision: z.int().meta({ description: 'What it was held against; a decision names it.' }),
  source: text,
  base: text.nullable(),
  ours: text,
  theirs: text,
  merged: text.nullable(),
  status: z.strictObject({ ours: unitStatus, theirs: unitStatus }),
  diff,
  codes: count,
})

const preview = z
  .strictObject({
    version: text,
    counts: z.strictObject({
      untouched: count,
      agreed: count,
      changed: count,
      asked: count,
      unknown: count,
      missing: count,
    }),
    items: z.array(returned),
    unknown: z.array(z.strictObject({ id: text, source: text, text })),
    notes: z.array(z.strictObject({ unitId: id, from: text.nullable(), text })),
    leftOut: z.array(z.strictObject({ name: text, count })),
  })
  .meta({ id: 'XliffPreview' })

const imported = z
  .strictObject({
    taken: count,
    left: count,
    open: count.meta({ description: 'What needs a decision and got none; it stays as it is.' }),
    items: z.array(z.strictObject({ unitId: id, revision: z.int() })),
  })
  .meta({ id: 'XliffImport' })

const decision = z.strictObject({
  unitId: id,
  revision: z.int().min(0),
  take: z.enum(takes).meta({
    description: 'Ours as it stands, the file’s, or both brought together where they can be.',
  }),
})

const path = '/api/v1/articles/{id}/xliff' as const
const shared = { tag: 'Exchange', auth: 'actor' } as const
const refusals = ['xml_unreadable', 'xliff_invalid', 'xliff_of_another', 'wrong_state'] as const

export const exchange = {
  export: defineOperation({
    id: 'exportXliff',
    method: 'GET',
    path,
    summary: 'The title and the units as an XLIFF file, for another tool',
    ...shared,
    query: z.strictObject({
      version: z
        .string()
        .max(10)
        .optional()
        .meta({ description: xliffVersions.join(' or ') }),
      comments: z.enum(['0', '1']).optional().meta({ description: '1: open threads go with it as notes.' }),
    }),
    answer: { status: 200, files: ['application/xliff+xml'] },
    refusals: ['format_unavailable'],
  }),
  preview: defineOperation({
    id: 'previewXliff',
    method: 'POST',
    path: `${path}/preview`,
    summary: 'What taking back an XLIFF file would change; nothing is changed',
    ...shared,
    body: { multipart: z.strictObject({}) },
    answer: { status: 200, schema: preview },
    refusals,
    slow: true,
  }),
  import: defineOperation({
    id: 'importXliff',
    method: 'POST',
    path,
    summary: 'Take back an XLIFF file: what only it changed, and of the rest what was decided',
    ...shared,
    body: { multipart: z.strictObject({ decisions: z.array(decision).max(20_000).optional() }) },
    answer: { status: 200, schema: imported },
    refusals: [
      ...refusals,
      'content_changed',
      'unknown_reference',
      'text_too_large',
      'title_missing_or_long',
    ],
  }),
}
