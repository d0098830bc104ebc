import { z } from 'zod'
import { droppedKinds, fileFormats } from '@/domain/reading/document'
import { changeChoices, remarkKinds } from '@/domain/reading/to-text'
import { sourceLanguages } from '@/domain/words'
import { defineOperation } from '../operation'
import { day, id } from './shapes'

const text = z.string()

/** What becomes of the tracked changes and comments of a file. */
export const changeChoice = z.enum(changeChoices).meta({
  description:
    'What becomes of tracked changes and comments: `accept` takes the changes over, `reject` undoes them, `discuss` undoes them and opens a thread for each change and comment.',
})

const preview = z
  .strictObject({
    format: z.enum(fileFormats),
    text,
    language: z.enum(sourceLanguages),
    script: z.enum(['simplified', 'traditional', 'mixed', 'unknown']),
    title: text.nullable(),
    authors: z.array(text),
    publication: text.nullable(),
    publishedOn: day.nullable(),
    url: text.nullable(),
    notes: z.int(),
    pages: z.int().nullable(),
    dropped: z.partialRecord(z.enum(droppedKinds), z.int()),
    remarks: z
      .array(
        z.strictObject({ id: z.int(), kind: z.enum(remarkKinds), author: text, at: text.nullable(), text }),
      )
      .meta({ description: 'The first hundred of its changes and comments.' }),
    changes: z.int(),
    comments: z.int(),
    alike: z.array(z.strictObject({ id, title: text, share: z.number() })).meta({
      description: 'Articles that are here already and have much of the same text; `share` from 0 to 1.',
    }),
  })
  .meta({ id: 'FilePreview' })

export const files = {
  read: defineOperation({
    id: 'readFile',
    method: 'POST',
    path: '/api/v1/files/read',
    summary: 'Read a file and tell what is in it; nothing is stored',
    tag: 'Files',
    auth: 'actor',
    body: { multipart: z.strictObject({ changes: changeChoice.optional() }) },
    answer: { status: 200, schema: preview },
    refusals: [
      'text_empty',
      'text_undecodable',
      'text_too_large',
      'unsupported_file_type',
      'file_unreadable',
      'reader_missing',
    ],
    slow: true,
  }),
}
