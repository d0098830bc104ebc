import { z } from 'zod'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { diff, id, listOf, offset, person, time, unitStatus } from './shapes'
import { unit } from './units'

const entry = {
  id: z.int(),
  source: z.string(),
  target: z.string(),
  origin: z.enum(['signed', 'import', 'machine']),
  kind: z.enum(['unit', 'paragraph']),
  article: z.strictObject({ id, title: z.string(), authors: z.array(z.string()) }).optional(),
  edition: z.strictObject({ id, number: z.int() }).optional(),
  importName: z.string().optional(),
  signedBy: person.optional(),
  at: time,
}

const score = z
  .int()
  .min(0)
  .max(101)
  .meta({ description: 'How like the Chinese is; 101 where what stands around it is the same too.' })

const match = z
  .strictObject({
    ...entry,
    score,
    penalty: z
      .int()
      .meta({ description: 'What it stands behind others by: signed by nobody, or a machine’s.' }),
    numbersDiffer: z.boolean(),
    diff,
  })
  .meta({ id: 'MemoryMatch' })

const assembled = z
  .strictObject({
    text: z.string(),
    found: z.int(),
    pieces: z.array(
      z.strictObject({ source: z.string(), target: z.string().optional(), score: score.optional() }),
    ),
  })
  .meta({ id: 'AssembledMemory', description: 'What the memory has for each sentence, put together.' })

const found = z
  .strictObject({
    score,
    source: z.string(),
    target: z.string(),
    articleId: id.optional(),
    context: z.boolean().meta({ description: 'Whether it is the same around it too: score 101.' }),
    penalty: z.int(),
    origin: entry.origin,
    kind: entry.kind,
  })
  .meta({ id: 'MemoryHit' })

const line = z
  .strictObject({
    ...entry,
    side: z.enum(['source', 'target']),
    places: z.array(z.strictObject({ start: offset, end: offset })),
  })
  .meta({ id: 'ConcordanceLine' })

const repeated = z
  .strictObject({
    articleId: id,
    unit,
    before: z.strictObject({ status: unitStatus, text: z.string() }),
  })
  .meta({ id: 'Repeat', description: 'A unit that was given another’s English, and what to go back to.' })

const note = z
  .strictObject({ passageId: id, unitId: id, score, text: z.string(), diff })
  .meta({ id: 'MemoryNote' })

const count = z.int().min(0)
/** What was taken in, and what was left, and why. */
export const report = z
  .strictObject({
    units: count,
    taken: count,
    repeated: count.meta({ description: 'In the memory already.' }),
    noChinese: count,
    noEnglish: count,
    empty: count,
    tooLong: count,
    marked: count.meta({ description: 'Taken with inline markup, which is given back on export.' }),
    otherLanguages: count.meta({ description: 'Texts in other languages, left out.' }),
    unknownElements: count,
  })
  .meta({ id: 'MemoryImport' })

const words = z.string().max(20_000)

const term = z
  .strictObject({
    start: offset,
    end: offset,
    zh: z.string(),
    en: z.string(),
    forbiddenEn: z.array(z.string()),
    kind: z.string().nullable(),
    note: z.string().nullable(),
    status: z.string(),
  })
  .meta({ id: 'TermInUnit' })

export const memory = {
  ofUnit: defineOperation({
    id: 'readMemory',
    method: 'GET',
    path: '/api/v1/units/{id}/memory',
    summary: 'What was translated before that is like this unit, the likest first',
    tag: 'Units',
    auth: 'actor',
    answer: {
      status: 200,
      schema: z.strictObject({ items: z.array(match), assembled: assembled.optional() }),
    },
  }),
  propagate: defineOperation({
    id: 'propagateUnit',
    method: 'POST',
    path: '/api/v1/units/{id}/repeats',
    summary: 'Give the English of a translated unit to those with the same Chinese that nobody works on yet',
    tag: 'Units',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ items: z.array(repeated) }) },
    refusals: ['wrong_state'],
  }),
  fill: defineOperation({
    id: 'fillParagraph',
    method: 'POST',
    path: '/api/v1/units/{id}/fill',
    summary: 'Give the empty units of its paragraph what the memory has for exactly their Chinese, as drafts',
    tag: 'Units',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ items: z.array(repeated) }) },
    refusals: ['wrong_state'],
  }),
  notes: defineOperation({
    id: 'listMemoryNotes',
    method: 'GET',
    path: '/api/v1/articles/{id}/memory-notes',
    summary: 'Units confirmed as the memory had them for other Chinese, for their reviewer to look at',
    tag: 'Articles',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ items: z.array(note) }) },
  }),
  terms: defineOperation({
    id: 'readUnitTerms',
    method: 'GET',
    path: '/api/v1/units/{id}/terms',
    summary: 'The terms of the glossary that stand in this unit',
    tag: 'Units',
    auth: 'actor',
    answer: { status: 200, schema: z.strictObject({ items: z.array(term) }) },
  }),
  search: defineOperation({
    id: 'searchMemory',
    method: 'GET',
    path: '/api/v1/memory/search',
    summary: 'What was translated before that is like a text, the likest first',
    tag: 'Memory',
    auth: 'actor',
    query: z.strictObject({
      text: words.trim().min(1),
      before: words.optional().meta({ description: 'What stands before the text; empty at the beginning.' }),
      after: words.optional().meta({ description: 'What stands after it; empty at the end.' }),
      limit: z.coerce.number().int().min(1).max(50).optional(),
      min: z.coerce.number().int().min(0).max(101).optional(),
    }),
    answer: { status: 200, schema: z.strictObject({ items: z.array(found) }) },
  }),
  concordance: defineOperation({
    id: 'searchConcordance',
    method: 'GET',
    path: '/api/v1/memory/concordance',
    summary: 'Everything translated before that has these words, Chinese or English, of any length',
    tag: 'Memory',
    auth: 'actor',
    query: z.strictObject({
      q: z.string().trim().min(1).max(200),
      paragraphs: z
        .enum(['0', '1'])
        .optional()
        .meta({ description: '1 for whole paragraphs as well; else one item a unit.' }),
      ...pageQuery,
    }),
    answer: { status: 200, schema: listOf(line) },
  }),
  import: defineOperation({
    id: 'importMemory',
    method: 'POST',
    path: '/api/v1/memory/import',
    summary:
      'Take in a TMX file of any zh and en languages; answers what was taken and what was left, and why',
    tag: 'Memory',
    auth: 'actor',
    query: z.strictObject({
      name: z.string().trim().min(1).max(200).optional().meta({ description: 'What the file is called.' }),
    }),
    body: { raw: ['application/x-tmx+xml'] },
    answer: { status: 200, schema: report },
    refusals: ['xml_unreadable'],
    slow: true,
  }),
  export: defineOperation({
    id: 'exportMemory',
    method: 'GET',
    path: '/api/v1/memory/export',
    summary: 'The whole memory as a TMX 1.4b file, sent as it is read',
    tag: 'Memory',
    auth: 'actor',
    query: z.strictObject({ format: z.string().max(20).optional() }),
    answer: { status: 200, files: ['application/x-tmx+xml'] },
    refusals: ['format_unavailable'],
  }),
}
