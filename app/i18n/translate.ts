import type { resources } from './resources'

export type Namespace = keyof typeof resources

/** What fills a `{{name}}` of a message; `count` also chooses the plural form. */
export type Values = Record<string, string | number>

/** The plural forms of English; Chinese has `other` alone. A reason code such as `too_many_requests` is no plural. */
type Plural = 'one' | 'other'
type Folded<K extends string> = K extends `${infer Base}_${Plural}` ? Base : K
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? Folded<K> : `${K}.${Paths<T[K]>}`
}[keyof T & string]

/** The keys of a namespace, dotted, plural forms folded into one. */
export type Key<N extends Namespace> = Paths<(typeof resources)[N]['en']>

/** The keys one step below a group of the common namespace: `Word<'articleState'>` is every article state. */
export type Word<G extends keyof (typeof resources)['common']['en']> =
  keyof (typeof resources)['common']['en'][G] & string

export interface Translate<N extends Namespace> {
  (key: Key<N>, values?: Values): string
  /** For a key known only at run time, such as a stored event's name: undefined where there is no message. */
  optional(key: string, values?: Values): string | undefined
}

/** A message filled in, or undefined where the namespace has none of that key. */
export type Find = (key: string, values?: Values) => string | undefined

/** A typed translator over whatever holds the messages of one namespace in one language. A key that is missing stands for itself. */
export function translator<N extends Namespace>(find: Find): Translate<N> {
  const translate = (key: string, values?: Values) => find(key, values) ?? key
  return Object.assign(translate, { optional: find })
}
