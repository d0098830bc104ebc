import type { PassageRow } from '../db/passages'

/** A passage as every answer shows it. `updatedBy` is a person's id, null while nobody has written. */
export type PassageView = {
  id: string
  text: string
  revision: number
  origin: string
  updatedBy: string | null
  updatedAt: string
}

export function passageView({ id, text, revision, origin, updatedBy, updatedAt }: PassageRow): PassageView {
  return { id, text, revision, origin, updatedBy, updatedAt }
}
