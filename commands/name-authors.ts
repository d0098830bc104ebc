import { replaceAuthors } from '../db/articles'
import { registerHas } from '../db/register'
import { type AuthorInput, textOrNull } from '../domain/article-input'
import { allowed, type Decision, refused } from '../domain/decision'
import type { Work } from './context'

/** Writes the authors of an article in place of those it had. Refuses `unknown_reference` for one whom the register has not. */
export function nameAuthors({ tx }: Work, articleId: string, authors: readonly AuthorInput[]): Decision {
  const named = authors.map(({ zh, en, affiliation, registerId }) => ({
    zh: textOrNull(zh),
    en: textOrNull(en),
    affiliation: textOrNull(affiliation),
    registerId: textOrNull(registerId),
  }))
  const unknown = named.find(({ registerId }) => registerId !== null && !registerHas(tx, registerId))
  if (unknown) return refused('unknown_reference', { field: 'registerId' })
  replaceAuthors(tx, articleId, named)
  return allowed
}
