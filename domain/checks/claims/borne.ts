import type { CheckPerson, Found } from '../check'

/** The units that a claim rests on, and who is known. */
export type Around = {
  sources: readonly string[]
  translations: readonly string[]
  people: readonly CheckPerson[]
  publishedOn?: string
}

/** Something a claim says and its evidence does not. */
export type Unborne = Omit<Found, 'check'>
