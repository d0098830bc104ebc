import { indexTerms, placesOfTerms, type TermIndex } from '../../glossary/longest-match'
import type { CheckTerm } from '../check'
import { formsOf } from './forms'
import { placesOf, type Stem, stemsOf } from './stems'

/** A term as the checks look for it: the stems of every form of each rendering, and of what is forbidden. */
export type ReadTerm = {
  zh: string
  term: CheckTerm
  renderings: { en: string; forms: readonly (readonly Stem[])[] }[]
  forbidden: { en: string; form: readonly Stem[] }[]
}

const indexes = new WeakMap<readonly CheckTerm[], TermIndex<CheckTerm>>()
const known = new WeakMap<CheckTerm, ReadTerm>()

/**
 * The terms of the glossary in a Chinese text, each once, with where it stands first. A glossary is put in order once, and
 * a term's forms are read when it is first met: of ten thousand terms a unit holds three.
 */
export function termsIn(source: string, terms: readonly CheckTerm[]): { term: ReadTerm; start: number }[] {
  let index = indexes.get(terms)
  if (!index) {
    index = indexTerms(terms)
    indexes.set(terms, index)
  }
  const first = new Map<CheckTerm, number>()
  for (const { term, start } of placesOfTerms(source, index)) if (!first.has(term)) first.set(term, start)
  return [...first].map(([term, start]) => ({ term: readTerm(term), start }))
}

/** Where a rendering stands in an English text, in any of its forms. */
export function renderedIn(
  { forms }: ReadTerm['renderings'][number],
  text: readonly Stem[],
): { start: number; end: number }[] {
  return forms.flatMap(form => placesOf(form, text))
}

function readTerm(term: CheckTerm): ReadTerm {
  let read = known.get(term)
  if (!read) {
    read = {
      zh: term.zh,
      term,
      renderings: term.en.map(en => ({ en, forms: formsOf(en).map(stemsOf) })),
      forbidden: term.forbiddenEn.map(en => ({ en, form: stemsOf(en) })),
    }
    known.set(term, read)
  }
  return read
}
