import { childElements, type XmlElement } from '../xml/tree'
import { fail } from './check-2'
import type { Around } from './check-modules'
import { grammar } from './grammar-2'

/** Holds a record of changes against its rules: it names what it is about, and what of that has changed. */
export function checkChanges(element: XmlElement, { path }: Around): void {
  if (element.local === 'item') checkItem(element, path.at(-2))
  if (element.local === 'revisions') checkRevisions(element, path.at(-2))
}

function checkItem(item: XmlElement, revisions: XmlElement | undefined): void {
  const { property } = item.attributes
  if (property === undefined) fail('missing', `${item.name}@property`, item)
  const known = grammar[revisions?.attributes.appliesTo ?? '']?.attributes
  const isKnown = property === 'content' || property.includes(':') || !known || property in known
  if (!isKnown) fail('value', `${item.name}@property`, item)
}

function checkRevisions(revisions: XmlElement, holder: XmlElement | undefined): void {
  const { appliesTo, ref } = revisions.attributes
  if (appliesTo === undefined) fail('missing', `${revisions.name}@appliesTo`, revisions)
  if (!holder) return
  const all = inside(holder).filter(({ local }) => local === appliesTo)
  const ids = inside(holder).flatMap(({ attributes }) => attributes.id ?? [])
  if (ref !== undefined ? !ids.includes(ref) : all.length > 1 && all.some(({ attributes }) => attributes.id))
    fail('reference', `${revisions.name}@ref`, revisions)
}

function inside(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap(child => [child, ...inside(child)])
}
