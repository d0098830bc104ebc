import { z } from 'zod'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { id, listOf, offset } from './shapes'

const found = {
  check: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  unitId: id.optional(),
  start: offset,
  end: offset,
  message: z.string(),
  fix: z.string().optional(),
}

const finding = z.strictObject({ id, ...found, passageId: id, ignored: z.boolean() }).meta({ id: 'Finding' })

const looseFinding = z.strictObject(found).meta({ id: 'LooseFinding' })

const tag = 'Checks'

export const checks = {
  ofArticle: defineOperation({
    id: 'listArticleFindings',
    method: 'GET',
    path: '/api/v1/articles/{id}/checks',
    summary: 'What the checks found in an article',
    tag,
    auth: 'actor',
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(finding) },
  }),
  ofEdition: defineOperation({
    id: 'listEditionFindings',
    method: 'GET',
    path: '/api/v1/editions/{id}/checks',
    summary: 'What the checks found in an edition',
    tag,
    auth: 'actor',
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(finding) },
  }),
  ignore: defineOperation({
    id: 'ignoreFinding',
    method: 'POST',
    path: '/api/v1/checks/{id}/ignore',
    summary: 'Ignore a finding, with a note',
    tag,
    auth: 'actor',
    body: { json: z.strictObject({ note: z.string().min(1).max(2000) }) },
    answer: { status: 200, schema: finding },
  }),
  run: defineOperation({
    id: 'runChecks',
    method: 'POST',
    path: '/api/v1/checks/run',
    summary: 'Check loose text, storing nothing',
    tag,
    auth: 'actor',
    body: {
      json: z.strictObject({
        source: z.string().optional(),
        text: z.string(),
        kind: z.enum(['translation', 'title', 'summary', 'section']),
      }),
    },
    answer: { status: 200, schema: z.strictObject({ items: z.array(looseFinding) }) },
  }),
}
