import { childElements, descendants, type XmlElement } from '../xml/tree'
import { fail } from './check-2'
import type { Around } from './check-modules'
import { grammar } from './grammar-2'

/** Holds a record of changes against its rules: it names what it is about, and what of that has changed. */
export function checkChanges(element: XmlElement, { path }: Around): void {
  if (element.local === 'item') checkItem(element, path.at(-2))
  if (element.local === 'changeTrack') checkTrack(element, path.at(-1))
}

function checkItem(item: XmlElement, revisions: XmlElement | undefined): void {
  const { property } = item.attributes
  if (property === undefined) fail('missing', `${item.name}@property`, item)
  const known = grammar[revisions?.attributes.appliesTo ?? '']?.attributes
  const isKnown = property === 'content' || property.includes(':') || !known || property in known
  if (!isKnown) fail('value', `${item.name}@property`, item)
}

function checkTrack(track: XmlElement, holder: XmlElement | undefined): void {
  const all = holder ? descendants(holder) : []
  const ids = new Set(all.map(({ attributes }) => attributes.id))
  const kinds = new Map<string, { count: number; named: boolean }>()
  for (const { local, attributes } of all) {
    const { count, named } = kinds.get(local) ?? { count: 0, named: false }
    kinds.set(local, { count: count + 1, named: named || Boolean(attributes.id) })
  }
  for (const revisions of childElements(track)) {
    if (revisions.local !== 'revisions') continue
    const { appliesTo, ref } = revisions.attributes
    if (appliesTo === undefined) fail('missing', `${revisions.name}@appliesTo`, revisions)
    const kind = kinds.get(appliesTo ?? '')
    // Where there are several of a kind that are told apart, it has to say which one.
    const isUnclear = ref === undefined && kind !== undefined && kind.count > 1 && kind.named
    if (holder && (isUnclear || (ref !== undefined && !ids.has(ref))))
      fail('reference', `${revisions.name}@ref`, revisions)
  }
}
