import { z } from 'zod'
import { signingRoles, signoffDecisions, stages } from '@/domain/words'
import { defineOperation } from '../operation'
import { pageQuery } from '../paging'
import { hash, id, listOf, person, time } from './shapes'

export const signoff = z
  .strictObject({
    id,
    stage: z.enum(stages),
    role: z.enum(signingRoles),
    user: person,
    decision: z.enum(signoffDecisions),
    meaning: z.string(),
    contentHash: hash,
    at: time,
    note: z.string().nullable(),
    covered: z.array(id),
    own: z.array(id),
    current: z.boolean(),
    stalePassages: z.array(z.strictObject({ passageId: id.nullable(), reason: z.string() })),
  })
  .meta({ id: 'Signoff' })

const signing = z.strictObject({
  stage: z.enum(stages),
  decision: z.enum(signoffDecisions),
  contentHash: z.string().max(200).meta({ description: 'The hash of what the signer was shown.' }),
  note: z.string().max(10_000).nullable().optional(),
})

const shared = { tag: 'Sign-offs', auth: 'actor' } as const
const refusals = ['wrong_state', 'content_changed', 'own_work', 'gates_open'] as const

export const signoffs = {
  ofArticle: defineOperation({
    id: 'listArticleSignoffs',
    method: 'GET',
    path: '/api/v1/articles/{id}/signoffs',
    summary: 'Every sign-off of an article: current, or what changed since',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(signoff) },
  }),
  signArticle: defineOperation({
    id: 'signArticle',
    method: 'POST',
    path: '/api/v1/articles/{id}/signoffs',
    summary: 'Sign a stage of an article, or request changes',
    ...shared,
    body: { json: signing },
    answer: { status: 201, schema: signoff },
    refusals,
  }),
  ofEdition: defineOperation({
    id: 'listEditionSignoffs',
    method: 'GET',
    path: '/api/v1/editions/{id}/signoffs',
    summary: 'Every sign-off of an edition',
    ...shared,
    query: z.strictObject(pageQuery),
    answer: { status: 200, schema: listOf(signoff) },
  }),
  signEdition: defineOperation({
    id: 'signEdition',
    method: 'POST',
    path: '/api/v1/editions/{id}/signoffs',
    summary: 'Sign an edition, or request changes',
    ...shared,
    body: { json: signing },
    answer: { status: 201, schema: signoff },
    refusals,
  }),
}
