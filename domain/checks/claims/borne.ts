import type { CheckPerson, Found } from '../check'

/** The units that a claim rests on, and who is known. */
export type Around = {
  sources: readonly string[]
  translations: readonly string[]
  people: readonly CheckPerson[]
  /** What a reader is told before the claim: the titles and the authors of what it is about. */
  told?: readonly string[]
  publishedOn?: string
}

/** Something a claim says and its evidence does not. */
export type Unborne = Omit<Found, 'check'>
