import { z } from 'zod'
import { docxType } from '@/commands/export-review'
import { reviewLayouts } from '@/formats/review/document'
import { defineOperation } from '../operation'
import { id, offset } from './shapes'

const text = z.string()
const count = z.int().min(0)
const hand = { author: text.nullable(), at: text.nullable() }

const item = z.strictObject({
  key: text.meta({ description: 'The same each time the file is read; names what is to be left.' }),
  kind: z.enum(['suggestion', 'comment', 'answer']),
  passageId: id,
  unit: z.int().nullable(),
  revision: z.int(),
  start: offset,
  end: offset,
  quote: text,
  text,
  threadId: id.nullable(),
  answers: z.array(z.strictObject({ ...hand, text })),
  ...hand,
})

const preview = z
  .strictObject({
    items: z.array(item),
    counts: z.strictObject({ unchanged: count, known: count, missing: count, unknown: count }),
    loose: z.array(z.strictObject({ author: text, text })),
  })
  .meta({ id: 'ReviewFilePreview' })

const imported = z
  .strictObject({ suggestions: count, comments: count, left: count })
  .meta({ id: 'ReviewFileImport' })

const path = '/api/v1/articles/{id}/review-file' as const
const shared = { tag: 'Exchange', auth: 'actor' } as const
const refusals = [
  'file_unreadable',
  'reader_missing',
  'review_of_another',
  'wrong_state',
  'too_many_requests',
] as const

export const reviewFile = {
  export: defineOperation({
    id: 'exportReviewFile',
    method: 'GET',
    path,
    summary: 'The article as a Word file for reviewers: open threads as comments, changes as tracked ones',
    ...shared,
    query: z.strictObject({
      layout: z
        .string()
        .max(20)
        .optional()
        .meta({ description: reviewLayouts.join(' or ') }),
      since: id.optional().meta({ description: 'A sign-off: what was revised since is shown as changes.' }),
    }),
    answer: { status: 200, files: [docxType] },
    refusals: ['format_unavailable', 'unknown_reference'],
  }),
  preview: defineOperation({
    id: 'previewReviewFile',
    method: 'POST',
    path: `${path}/preview`,
    summary: 'What a Word file that came back from review would bring; nothing is changed',
    ...shared,
    body: { multipart: z.strictObject({}) },
    answer: { status: 200, schema: preview },
    refusals,
    slow: true,
  }),
  import: defineOperation({
    id: 'importReviewFile',
    method: 'POST',
    path,
    summary: 'Take back a Word file: changed wordings as suggestions, remarks as threads and answers',
    ...shared,
    body: { multipart: z.strictObject({ leave: z.array(z.string().max(300)).max(20_000).optional() }) },
    answer: { status: 200, schema: imported },
    refusals: [...refusals, 'anchor_invalid'],
  }),
}
