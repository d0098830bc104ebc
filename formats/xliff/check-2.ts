import { attributeIn, childElements, type XmlElement, xmlNamespace } from '../xml/tree'
import { checkModules } from './check-modules'
import { checkReferences } from './check-references'
import { checkShape } from './check-shape'
import { checkUnit } from './check-unit'
import { InvalidXliff, type XliffFault, type XliffProblem } from './fault'
import { versions2 } from './names'

/** Stops at the first broken rule. */
export type Fail = (problem: XliffProblem, at: string, element: XmlElement) => never

export const fail: Fail = (problem, at, element) => {
  throw new InvalidXliff({ problem, at, line: element.line })
}

/** Holds a file against the core of XLIFF 2; null where it keeps every rule that is known here. */
export function check2(root: XmlElement): XliffFault | null {
  try {
    checkAll(root)
    return null
  } catch (error) {
    if (error instanceof InvalidXliff) return error.fault
    throw error
  }
}

function checkAll(root: XmlElement): void {
  checkShape(root)
  const { version = '', srcLang = '', trgLang } = root.attributes
  if (!versions2.has(version)) fail('value', 'xliff@version', root)
  const files = childElements(root)
  distinct(files, 'file')
  for (const file of files) {
    const { groups, placed } = containersIn(file, inherit(plain, root))
    const units = placed.map(({ unit }) => unit)
    distinct(groups, 'group')
    distinct(units, 'unit')
    for (const holder of [file, ...groups, ...units]) checkHolder(holder)
    const unitIds = new Set(units.map(({ attributes }) => attributes.id ?? ''))
    for (const { unit, from } of placed) {
      checkUnit(unit, unitIds)
      checkLanguages(unit, srcLang, trgLang, from)
    }
  }
  checkReferences(root)
  checkModules(root)
}

/** A unit, and what it has from those around it and from itself. */
type Placed = { unit: XmlElement; from: Inherited }

function containersIn(file: XmlElement, from: Inherited): { groups: XmlElement[]; placed: Placed[] } {
  const groups: XmlElement[] = []
  const placed: Placed[] = []
  const within = (element: XmlElement, around: Inherited) => {
    const here = inherit(around, element)
    for (const child of coreChildren(element))
      if (child.local === 'unit') placed.push({ unit: child, from: inherit(here, child) })
      else if (child.local === 'group') {
        groups.push(child)
        within(child, here)
      }
  }
  within(file, from)
  return { groups, placed }
}

export function coreChildren(element: XmlElement): XmlElement[] {
  return childElements(element).filter(({ namespace }) => namespace === element.namespace)
}

/** What holds for a file, a group and a unit alike: notes, the skeleton, elements of others. */
function checkHolder(holder: XmlElement): void {
  for (const child of childElements(holder)) {
    if (child.namespace !== holder.namespace) continue
    if (child.local === 'notes') distinct(childElements(child), 'note')
    if (child.local === 'skeleton') {
      const isEmpty = child.content.every(node => typeof node === 'string' && node.trim() === '')
      if (isEmpty !== (child.attributes.href !== undefined)) fail('together', 'skeleton@href', child)
    }
  }
  // Elements of others, at whatever depth, are found by their ids within what encloses them.
  const known = new Set<string>()
  const within = (element: XmlElement) => {
    const id = element.attributes.id ?? element.attributes['xml:id']
    if (id !== undefined) {
      const key = `${element.namespace} ${id}`
      if (known.has(key)) fail('twice', `${element.name}@id`, element)
      known.add(key)
    }
    childElements(element).forEach(within)
  }
  for (const child of childElements(holder))
    if (child.namespace !== holder.namespace && !child.namespace.startsWith('urn:oasis:names:tc:xliff:'))
      within(child)
}

/** Elements of one kind have ids of their own, where they have one. */
export function distinct(elements: readonly XmlElement[], name: string): void {
  const known = new Set<string>()
  for (const element of elements) {
    const { id } = element.attributes
    if (id === undefined) continue
    if (known.has(id)) fail('twice', `${name}@id`, element)
    known.add(id)
  }
}

type Inherited = { language: string | undefined; space: string }
const plain: Inherited = { language: undefined, space: 'default' }

function inherit(from: Inherited, element: XmlElement): Inherited {
  return {
    language: attributeIn(element, xmlNamespace, 'lang') ?? from.language,
    space: attributeIn(element, xmlNamespace, 'space') ?? from.space,
  }
}

/** A source is in the source language, a target in the target's, and both treat white space alike. */
function checkLanguages(
  unit: XmlElement,
  srcLang: string,
  trgLang: string | undefined,
  from: Inherited,
): void {
  for (const piece of coreChildren(unit)) {
    const [source, target] = coreChildren(piece)
    if (!source || !['segment', 'ignorable'].includes(piece.local)) continue
    const ofPiece = inherit(from, piece)
    const ofSource = inherit(ofPiece, source)
    if (!alike(ofSource.language, srcLang)) fail('value', 'source@xml:lang', source)
    if (!target) continue
    if (trgLang === undefined) fail('missing', 'xliff@trgLang', target)
    const ofTarget = inherit(ofPiece, target)
    if (!alike(ofTarget.language, trgLang ?? '')) fail('value', 'target@xml:lang', target)
    if (ofTarget.space !== ofSource.space) fail('together', 'target@xml:space', target)
  }
}

function alike(language: string | undefined, wanted: string): boolean {
  return language === undefined || language.toLowerCase() === wanted.toLowerCase()
}
