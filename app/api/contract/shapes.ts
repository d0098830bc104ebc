import { z } from 'zod'
import { origins, passageKinds, rightsStatuses, unitStatuses } from '@/domain/words'

export const id = z.string().min(1).max(100)
export const time = z.iso.datetime().meta({ description: 'ISO 8601, UTC.' })
export const day = z.iso.date()
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, lower-case hex.' })
export const offset = z.int().min(0).meta({ description: 'UTF-16 code units.' })
export const origin = z.enum(origins)
export const rights = z.enum(rightsStatuses)
export const unitStatus = z.enum(unitStatuses)
export const passageKind = z.enum(passageKinds)

export const person = z
  .strictObject({
    id,
    name: z.string(),
    kind: z.literal('author').optional().meta({ description: 'An author of the article, by their link.' }),
  })
  .meta({ id: 'Person' })

const passageMembers = {
  id,
  text: z.string(),
  revision: z.int().min(0),
  origin,
  updatedBy: id.nullable(),
  updatedAt: time,
}

/** A passage never written has revision 0 and empty text. */
export const passage = z.strictObject(passageMembers).meta({ id: 'Passage' })

export const claim = z
  .strictObject({
    ...passageMembers,
    evidence: z.array(z.strictObject({ unitId: id, stale: z.boolean() })),
  })
  .meta({ id: 'Claim', description: 'A passage with the units that bear it out.' })

export const diff = z
  .array(z.strictObject({ op: z.enum(['equal', 'insert', 'delete']), text: z.string() }))
  .meta({ id: 'Diff' })

/** The shape of every list. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })
}

export const facts = z.record(z.string(), z.unknown())

/** A secret that nobody is shown twice. */
export const shownOnce = z.string().nullable().meta({ description: 'Shown once: null in a replay.' })
