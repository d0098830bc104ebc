import { z } from 'zod'
import { linkDays } from '@/domain/author'
import { mailFaults } from '@/domain/mail/faults'
import { defineOperation } from '../operation'
import { anchorAt, thread } from './discussion'
import { hash, id, person, shownOnce, time } from './shapes'
import { signoff } from './signoffs'

const state = z.enum(['silent', 'consented', 'stale', 'declined', 'answered'])

const author = z
  .strictObject({
    id,
    name: z.string(),
    state,
    word: signoff.nullable(),
    answer: z.strictObject({ by: person, text: z.string(), at: time }).nullable(),
    links: z.array(
      z.strictObject({
        id,
        email: z.string().nullable(),
        createdAt: time,
        mailedAt: time.nullable(),
        expiresAt: time,
        lastOpenedAt: time.nullable(),
        lastActedAt: time.nullable(),
        revokedAt: time.nullable(),
        live: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Author' })

const shared = { tag: 'Authors', auth: 'actor' } as const
/** By the link alone, whose secret stands in the body and in no log; from our own pages only. */
const guest = { tag: 'Authors', auth: 'public' } as const
const secret = z.string().max(500)
const refusals = ['not_found', 'wrong_state', 'too_many_requests'] as const

export const authors = {
  list: defineOperation({
    id: 'listAuthors',
    method: 'GET',
    path: '/api/v1/articles/{id}/authors',
    summary:
      'The authors who were sent a link: how they stand to the text, and their links without the secrets',
    ...shared,
    answer: { status: 200, schema: z.strictObject({ items: z.array(author) }) },
  }),
  invite: defineOperation({
    id: 'issueAuthorLink',
    method: 'POST',
    path: '/api/v1/articles/{id}/authors',
    summary:
      'Make a link by which one author reads this article, comments, consents or declines; shown this once',
    ...shared,
    body: {
      json: z.strictObject({
        name: z.string().max(1000),
        email: z.string().max(1000).nullable().optional(),
        days: z.int().min(1).max(linkDays.most).optional(),
        mail: z
          .boolean()
          .optional()
          .meta({ description: 'Mail it to `email` as well; refused where no mail server is set up.' }),
      }),
    },
    answer: {
      status: 201,
      schema: z.strictObject({
        id,
        secret: shownOnce,
        expiresAt: time,
        mail: z
          .strictObject({ sent: z.boolean(), fault: z.enum(mailFaults).optional() })
          .optional()
          .meta({ description: 'There where a mail was asked for: the link stands whatever came of it.' }),
      }),
    },
    refusals: ['wrong_state', 'mail_missing'],
    shownOnce: ['secret'],
  }),
  revoke: defineOperation({
    id: 'revokeAuthorLink',
    method: 'DELETE',
    path: '/api/v1/author-links/{id}',
    summary: 'End a link to an author; what they said stands',
    ...shared,
    answer: { status: 204 },
    refusals: ['link_unusable'],
  }),
  answer: defineOperation({
    id: 'answerAuthor',
    method: 'POST',
    path: '/api/v1/articles/{id}/authors/answers',
    summary: 'Answer an author who declined; until then the refusal blocks approval',
    ...shared,
    body: { json: z.strictObject({ signoffId: id, text: z.string().max(10_000) }) },
    answer: { status: 204 },
    refusals: ['wrong_state', 'text_empty', 'decline_answered'],
  }),
  comment: defineOperation({
    id: 'commentAsAuthor',
    method: 'POST',
    path: '/api/v1/author/threads',
    summary: 'As an author: comment on a range of the article, or suggest other words for it',
    ...guest,
    body: {
      json: z.strictObject({
        secret,
        anchor: anchorAt,
        body: z.string(),
        suggestion: z.string().optional(),
      }),
    },
    answer: { status: 201, schema: thread },
    refusals: [...refusals, 'anchor_invalid', 'unknown_reference', 'text_empty'],
  }),
  reply: defineOperation({
    id: 'replyAsAuthor',
    method: 'POST',
    path: '/api/v1/author/comments',
    summary: 'As an author: answer in a thread of one’s own',
    ...guest,
    body: { json: z.strictObject({ secret, threadId: id, body: z.string() }) },
    answer: { status: 201, schema: thread },
    refusals: [...refusals, 'text_empty'],
  }),
  decide: defineOperation({
    id: 'signAsAuthor',
    method: 'POST',
    path: '/api/v1/author/decision',
    summary: 'As an author: consent to the text that was shown, or decline with a reason',
    ...guest,
    body: {
      json: z.strictObject({
        secret,
        consents: z.boolean(),
        contentHash: hash.meta({ description: 'The hash of what the author was shown.' }),
        reason: z.string().max(10_000).nullable().optional(),
        language: z.enum(['en', 'zh-CN']).optional(),
      }),
    },
    answer: { status: 201, schema: z.strictObject({ signoffId: id }) },
    refusals: [...refusals, 'content_changed', 'gates_open'],
  }),
}
