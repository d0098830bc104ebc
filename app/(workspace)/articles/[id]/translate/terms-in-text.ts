import type { KnownTerm } from '@/commands/known-terms'
import { placesOfTerms, type TermIndex } from '@/domain/glossary/longest-match'
import { formToUse, nameForms } from '@/domain/register/name-forms'

/** A stretch of a source that a term or several of the same Chinese stand on: UTF-16 offsets, end exclusive. */
export type TermMark = { start: number; end: number; terms: KnownTerm[] }

/** The terms of a text as stretches that follow each other: where two overlap, the second begins where the first ends. */
export function termMarks(text: string, index: TermIndex<KnownTerm>): TermMark[] {
  const marks: TermMark[] = []
  for (const { start, end, term } of placesOfTerms(text, index)) {
    const last = marks.at(-1)
    if (last?.end === end) last.terms.push(term)
    else marks.push({ start: Math.max(start, last?.end ?? 0), end, terms: [term] })
  }
  return marks
}

/** Each term of a text once, in the order in which they come. */
export function termsOf(marks: readonly TermMark[]): KnownTerm[] {
  const terms = marks.flatMap(mark => mark.terms)
  return [...new Map(terms.map(term => [term.id, term])).values()]
}

/**
 * What is to be put into the English for a term: its first rendering; for a name the form that its place asks for, in full
 * while nothing before it has named it so. `before` is the English that stands before, in reading order.
 */
export function wordsFor(term: KnownTerm, before: readonly string[]): string {
  if (term.name) return formToUse(term.name, before)
  return term.renderings[0]?.en ?? ''
}

/** Whether the English has the term already, in any way that is allowed. */
export function isRendered(term: KnownTerm, english: string): boolean {
  const forms = term.name
    ? [...term.name.variants, term.name.printed, nameForms(term.name).later]
    : term.renderings.map(one => one.en)
  const text = english.toLowerCase()
  return forms.some(form => text.includes(form.toLowerCase()))
}
