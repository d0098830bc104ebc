import type { Key, Translate, Values } from '@/app/i18n/translate'
import type { EventBody, EventType } from '@/domain/events'

/** The facts of one type of event. */
export type DataOf<T extends EventType> = T extends unknown ? DataIn<EventBody, T> : never

/** A member of the union can stand for several types at once. */
type DataIn<Body, T> = Body extends { type: infer Types; data: infer Data }
  ? T extends Types
    ? Data
    : never
  : never

/** What a person did, as words that follow their name. */
export type Phrase = {
  key: Key<'history'>
  values?: Values
  /** Further words behind a comma. */
  more?: { key: Key<'history'>; values?: Values }
  /** What the person wrote about it. */
  quote?: { kind: 'note' | 'reason'; text: string }
  /** Two revisions that the event stands between. */
  change?: { passageId: string; from: number; to: number }
  /** Drawn so that nobody reads over it. */
  prominent?: boolean
}

/** What ids are called, for the words of an event. */
export type Names = {
  /** Passages, units and sentences. */
  places: Readonly<Record<string, string>>
  people: Readonly<Record<string, string>>
}

/** The words an event is put together from, in one language. */
export type Speaker = {
  t: Translate<'history'>
  common: Translate<'common'>
  language: string
  names: Names
}

/** A passage by its name in the text, else by what kind of passage it is. */
export function place({ names, t }: Speaker, id: string | null, kind = 'passage'): string {
  return (id && names.places[id]) || t.optional(`a.${kind}`) || t('a.passage')
}

export function person({ names, t }: Speaker, id: string | null): string {
  return (id && names.people[id]) || t('somebody')
}

/** Several things in the manner of the language: "a, b, and c". */
export function listed({ language }: Speaker, items: readonly string[]): string {
  return items.length > 0 ? new Intl.ListFormat(language).format(items) : '—'
}

export function dated({ language }: Speaker, day: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}
