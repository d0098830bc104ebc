import { z } from 'zod'
import { sectionKinds } from '@/domain/words'
import { id, passage } from './shapes'

const boilerplate = z.strictObject({ id, version: z.int().min(1) })
const text = z.string().nullable().optional()

/** A section as it is put. */
export const sectionInput = z
  .strictObject({
    id: id.optional(),
    kind: z.enum(sectionKinds),
    heading: text,
    body: text,
    boilerplate: boilerplate.nullable().optional(),
    items: z.array(z.strictObject({ id: id.optional(), articleId: id, body: text })).optional(),
    questions: z
      .array(
        z.strictObject({
          id: id.optional(),
          question: z.string(),
          answer: z.string(),
          evidence: z.array(id).max(500).optional(),
          printQuestion: z.boolean().optional(),
          cites: z
            .array(z.strictObject({ unitId: id, sentence: z.string().min(1).max(5000) }))
            .max(500)
            .optional(),
          disagree: z.boolean().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'SectionInput' })

/** A section as it stands. */
export const section = z
  .strictObject({
    id,
    kind: z.enum(sectionKinds),
    heading: z.string().nullable(),
    body: z.string(),
    passage,
    boilerplate: boilerplate.nullable(),
    items: z.array(z.strictObject({ id, articleId: id, body: z.string(), passage })),
    questions: z.array(
      z.strictObject({
        id,
        question: z.string(),
        answer: z.string(),
        passage,
        evidence: z.array(id),
        staleEvidence: z.array(id),
        printQuestion: z.boolean(),
        support: z.array(
          z.strictObject({
            unitId: id,
            articleId: id,
            scholars: z.array(z.string()),
            sentence: z.string().nullable(),
          }),
        ),
        disagree: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Section' })
