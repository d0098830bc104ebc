import { z } from 'zod'
import { defineOperation } from '../operation'
import { claim, id, origin } from './shapes'

const evidence = z.array(id).max(500)
const article = '/api/v1/articles/{id}' as const
const takeaway = '/api/v1/takeaways/{id}' as const
const tag = 'Summary'
const refusals = ['evidence_not_rendered', 'unknown_reference', 'wrong_state'] as const

export const summary = {
  keySentences: defineOperation({
    id: 'listKeySentences',
    method: 'GET',
    path: `${article}/key-sentences`,
    summary:
      'The sentences that much of the article turns about, the most central first: candidates for takeaways',
    tag,
    auth: 'actor',
    answer: {
      status: 200,
      schema: z.strictObject({
        items: z.array(z.strictObject({ sentenceId: id, unitId: id, score: z.number() })),
      }),
    },
  }),
  saveWhyItMatters: defineOperation({
    id: 'saveWhyItMatters',
    method: 'PUT',
    path: `${article}/summary/why-it-matters`,
    summary: 'Save why the article matters; `origin` alone confirms words as they stand',
    tag,
    auth: 'actor',
    ifMatch: true,
    body: {
      json: z.strictObject({
        text: z.string(),
        evidence: evidence.optional(),
        origin: origin.optional(),
      }),
    },
    answer: { status: 200, schema: claim, etag: true },
    refusals,
  }),
  addTakeaway: defineOperation({
    id: 'addTakeaway',
    method: 'POST',
    path: `${article}/takeaways`,
    summary: 'Add a takeaway behind the others',
    tag,
    auth: 'actor',
    body: { json: z.strictObject({ text: z.string(), evidence: evidence.optional() }) },
    answer: { status: 201, schema: claim, etag: true },
    refusals: [...refusals, 'text_empty'],
  }),
  saveTakeaway: defineOperation({
    id: 'saveTakeaway',
    method: 'PATCH',
    path: takeaway,
    summary: 'Save a takeaway; sending `evidence` confirms it anew, `origin` the words as they stand',
    tag,
    auth: 'actor',
    ifMatch: true,
    body: {
      json: z.strictObject({
        text: z.string().optional(),
        evidence: evidence.optional(),
        origin: origin.optional(),
      }),
    },
    answer: { status: 200, schema: claim, etag: true },
    refusals: [...refusals, 'text_empty'],
  }),
  removeTakeaway: defineOperation({
    id: 'removeTakeaway',
    method: 'DELETE',
    path: takeaway,
    summary: 'Take a takeaway out of the summary',
    tag,
    auth: 'actor',
    ifMatch: 'optional',
    answer: { status: 204 },
    refusals: ['wrong_state'],
  }),
  orderTakeaways: defineOperation({
    id: 'orderTakeaways',
    method: 'POST',
    path: `${article}/takeaways/order`,
    summary: 'Put the takeaways in this order',
    tag,
    auth: 'actor',
    body: { json: z.strictObject({ ids: z.array(id).max(500) }) },
    answer: { status: 200, schema: z.strictObject({ items: z.array(claim) }) },
    refusals: ['order_incomplete', 'wrong_state'],
  }),
}
