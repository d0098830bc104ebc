import { attributeName, childElements, type XmlElement, xmlNamespace } from '../xml/tree'
import { fail } from './check-2'
import { type ElementRule, grammar, inlineNames, kinds, type Slot } from './grammar-2'
import { modules } from './names'

const moduleAttributes: ReadonlySet<string> = new Set([modules.fs, modules.sizes])

/** Holds every element of XLIFF's own against the grammar: what it has, and what stands in it in which order. */
export function checkShape(element: XmlElement): void {
  const rule = grammar[element.local]
  if (!rule) fail('misplaced', element.name, element)
  checkAttributes(element, rule)
  const children = childElements(element)
  const hasText = element.content.some(node => typeof node === 'string' && node.trim() !== '')
  switch (rule.content) {
    case 'anything':
      return
    case 'nothing':
      if (element.content.length > 0) fail('misplaced', `${element.local}/content`, element)
      return
    case 'text':
    case 'inline':
      for (const child of children) {
        const isInline = child.namespace === element.namespace && inlineNames.has(child.local)
        const isKnown = rule.content === 'inline' ? isInline : isInline && child.local === 'cp'
        if (!isKnown) fail('misplaced', `${element.local}/${child.name}`, child)
        checkShape(child)
      }
      return
    default:
      if (hasText) fail('misplaced', `${element.local}/text`, element)
      checkOrder(element, children, rule.content)
  }
}

function checkAttributes(element: XmlElement, { attributes, required, foreign }: ElementRule): void {
  for (const [written, value] of Object.entries(element.attributes)) {
    const name = attributeName(element, written)
    if (!name) continue
    const at = `${element.local}@${written}`
    if (name.namespace === xmlNamespace) {
      const isData = element.local === 'data'
      if (name.local === 'space' && !(isData ? kinds.preserved : kinds.space).test(value))
        fail('value', at, element)
    } else if (name.namespace !== '') {
      const isKnown = foreign === 'any' || (foreign === 'modules' && moduleAttributes.has(name.namespace))
      if (!isKnown) fail('misplaced', at, element)
    } else {
      const kind = attributes[name.local]
      if (!kind) fail('misplaced', at, element)
      if (!kinds[kind].test(value)) fail('value', at, element)
    }
  }
  for (const name of required ?? [])
    if (element.attributes[name] === undefined) fail('missing', `${element.local}@${name}`, element)
}

function checkOrder(element: XmlElement, children: readonly XmlElement[], slots: readonly Slot[]): void {
  const counts = slots.map(() => 0)
  let reached = 0
  for (const child of children) {
    const isOwn = child.namespace === element.namespace
    const at = slots.findIndex(slot => (isOwn ? slot.names.includes(child.local) : mayStand(child, slot)))
    const slot = slots[at]
    const place = `${element.local}/${child.name}`
    if (!slot) fail('misplaced', place, child)
    if (at < reached) fail('order', place, child)
    reached = at
    counts[at] = (counts[at] ?? 0) + 1
    if ((counts[at] ?? 0) > slot.max) fail('twice', place, child)
    if (isOwn) checkShape(child)
  }
  for (const [at, slot] of slots.entries())
    if ((counts[at] ?? 0) < slot.min) fail('missing', `${element.local}/${slot.names.join('|')}`, element)
}

function mayStand({ namespace }: XmlElement, { foreign }: Slot): boolean {
  return foreign === 'any' || foreign === namespace
}
