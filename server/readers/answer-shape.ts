import { z } from 'zod'
import {
  droppedKinds,
  type FileDocument,
  fileFormats,
  unreadableReasons,
} from '../../domain/reading/document'

const short = z.string().max(2_000)
const change = z.strictObject({
  id: short,
  kind: z.enum(['insert', 'delete']),
  author: short,
  at: short.nullable(),
})
const run = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  note: short.optional(),
  change: change.optional(),
  comments: z.array(short).max(1_000).optional(),
  tag: short.optional(),
})
const block = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'quote', 'item']),
  level: z.int().min(1).max(9).optional(),
  label: z.string().max(100).optional(),
  runs: z.array(run).max(100_000),
  mark: change.optional(),
})
const document = z.strictObject({
  format: z.enum(fileFormats),
  title: z.string().nullable(),
  authors: z.array(short).max(100),
  publication: short.nullable(),
  publishedOn: z.iso.date().nullable(),
  url: short.nullable(),
  blocks: z.array(block).max(100_000),
  notes: z
    .array(
      z.strictObject({ id: short, kind: z.enum(['footnote', 'endnote']), blocks: z.array(block).max(1_000) }),
    )
    .max(20_000),
  comments: z
    .array(
      z.strictObject({
        id: short,
        author: short,
        at: short.nullable(),
        text: z.string().max(100_000),
        parent: short.optional(),
        resolved: z.literal(true).optional(),
      }),
    )
    .max(10_000),
  dropped: z.partialRecord(z.enum(droppedKinds), z.int().min(0)),
  pages: z.int().min(0).optional(),
})
const answer = z.union([
  z.strictObject({ document }),
  z.strictObject({ unreadable: z.enum(unreadableReasons) }),
])

export type ReaderAnswer = { document: FileDocument } | { unreadable: (typeof unreadableReasons)[number] }

/** What a child said, held against what a reader can say: a child that was taken over is no more trusted than its file. */
export function parseAnswer(text: string): ReaderAnswer {
  try {
    const parsed = answer.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : { unreadable: 'damaged' }
  } catch {
    return { unreadable: 'damaged' }
  }
}
