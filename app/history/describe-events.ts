import type { Language } from '@/app/i18n/languages'
import { translatorFor } from '@/app/i18n/server'
import type { EventView } from '@/commands/read-events'
import type { EventBody } from '@/domain/events'
import type { Names, Phrase, Speaker } from './phrase'
import { phraseOf } from './phrase-of'

/** An event in the reader's words. */
export type DescribedEvent = {
  seq: number
  at: string
  hash: string
  /** Who did it; null for what the program did by itself. */
  who: string | null
  what: string
  quote?: Phrase['quote']
  /** Where the change it made can be read. */
  href?: string
  prominent: boolean
  /** A saved text: many after each other by one person are told in one line. */
  isRevision: boolean
}

/**
 * Puts events into words on the server. `names` are what passages and people are called; `changeHref` gives the address
 * of a comparison of two revisions.
 */
export function describeEvents(
  events: readonly EventView[],
  names: Names,
  language: Language,
  changeHref?: (passageId: string, from: number, to: number) => string,
): DescribedEvent[] {
  const t = translatorFor(language, 'history')
  const speaker: Speaker = { t, common: translatorFor(language, 'common'), language, names }
  return events.map(event => {
    const phrase = phraseOf({ type: event.type, data: event.data } as EventBody, speaker)
    const { change } = phrase
    return {
      seq: event.seq,
      at: event.at,
      hash: event.hash,
      who: event.actor?.name ?? null,
      what: wordsOf(phrase, speaker),
      quote: phrase.quote,
      href: change && changeHref?.(change.passageId, change.from, change.to),
      prominent: phrase.prominent ?? false,
      isRevision: event.type === 'passage.revised',
    }
  })
}

function wordsOf({ key, values, more }: Phrase, { t, language }: Speaker): string {
  const words = t(key, values)
  if (!more) return words
  return language === 'en' ? `${words}; ${t(more.key, more.values)}` : `${words}，${t(more.key, more.values)}`
}
