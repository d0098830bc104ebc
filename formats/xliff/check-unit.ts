import { attributeName, childElements, type XmlElement } from '../xml/tree'
import { coreChildren, distinct, fail } from './check-2'
import { checkPairs } from './check-pairs'

/** Holds what stands in one unit against the rules that go beyond shape: ids, codes, references to data and to texts. */
export function checkUnit(unit: XmlElement, unitIds: ReadonlySet<string>): void {
  const children = coreChildren(unit)
  const pieces = children.filter(({ local }) => local === 'segment' || local === 'ignorable')
  if (!pieces.some(({ local }) => local === 'segment')) fail('missing', 'unit/segment', unit)
  const originalData = children.find(({ local }) => local === 'originalData')
  const data = originalData ? childElements(originalData) : []
  distinct(data, 'data')
  const dataIds = new Set(data.map(({ attributes }) => attributes.id ?? ''))

  for (const { attributes, ...rest } of pieces)
    if (attributes.subState !== undefined && attributes.state === undefined)
      fail('together', 'segment@subState', { attributes, ...rest })
  const sources = pieces.map(piece => textOf(piece, 'source'))
  const targets = pieces.map(piece => textOf(piece, 'target'))
  const inSource = sources.flatMap(codesIn)
  const inTarget = inReadingOrder(unit, pieces, targets).flatMap(codesIn)
  // A code in the target has the id of its source; among themselves the ids of each side, and of segments, are distinct.
  distinct([...pieces, ...inSource], 'unit')
  distinct([...pieces, ...inTarget], 'unit')
  const known = { dataIds, unitIds, codes: byId([...inSource, ...inTarget]) }
  for (const codes of [inSource, inTarget]) {
    for (const code of codes) checkCode(code, known)
    checkPairs(codes)
    checkFixed(codes)
  }
  checkKept(pieces, sources, inTarget)
}

function textOf(piece: XmlElement, local: 'source' | 'target'): XmlElement | undefined {
  return coreChildren(piece).find(child => child.local === local)
}

/** Every code and annotation in a text, in the order of the file. */
export function codesIn(text: XmlElement | undefined): XmlElement[] {
  if (!text) return []
  return childElements(text)
    .flatMap(child => [child, ...codesIn(child)])
    .filter(({ local }) => local !== 'cp')
}

/** The targets in their own order, which must be one place for each. */
function inReadingOrder(
  unit: XmlElement,
  pieces: readonly XmlElement[],
  targets: readonly (XmlElement | undefined)[],
): XmlElement[] {
  const placed = targets.flatMap((target, at) =>
    target ? [{ target, order: Number(target.attributes.order ?? at + 1) }] : [],
  )
  const orders = new Set(placed.map(({ order }) => order))
  if (placed.some(({ order }) => order > pieces.length)) fail('value', 'target@order', unit)
  if (orders.size < placed.length) fail('twice', 'target@order', unit)
  return placed.sort((a, b) => a.order - b.order).map(({ target }) => target)
}

type Known = {
  dataIds: ReadonlySet<string>
  unitIds: ReadonlySet<string>
  /** By their ids: one on each side. */
  codes: ReadonlyMap<string, readonly XmlElement[]>
}

function byId(codes: readonly XmlElement[]): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>()
  for (const code of codes) {
    const { id } = code.attributes
    const known = id === undefined ? undefined : found.get(id)
    if (known) known.push(code)
    else if (id !== undefined) found.set(id, [code])
  }
  return found
}

const dataRefs = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const
const flows = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const
/** What the types of XLIFF's own belong to. */
const ownTypes: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
}

function checkCode(code: XmlElement, { dataIds, unitIds, codes }: Known): void {
  const { local, attributes } = code
  const at = (name: string) => `${local}@${name}`
  for (const name of dataRefs) {
    const ref = attributes[name]
    if (ref !== undefined && !dataIds.has(ref)) fail('reference', at(name), code)
  }
  for (const name of flows)
    for (const id of attributes[name]?.split(/\s+/).filter(Boolean) ?? [])
      if (!unitIds.has(id)) fail('reference', at(name), code)
  const { copyOf, type, subType, canReorder, value, ref } = attributes
  if (copyOf !== undefined) {
    const origin = codes.get(copyOf)?.find(one => one !== code)
    if (!origin || origin.local !== local || origin.attributes.canCopy === 'no')
      fail('reference', at('copyOf'), code)
    if (dataRefs.some(name => attributes[name] !== undefined)) fail('together', at('copyOf'), code)
  }
  if (subType !== undefined) {
    if (type === undefined) fail('together', at('subType'), code)
    if (subType.startsWith('xlf:') && ownTypes[subType] !== type) fail('value', at('subType'), code)
  }
  const isFixed = canReorder === 'no' || canReorder === 'firstNo'
  if (isFixed && (attributes.canCopy !== 'no' || attributes.canDelete !== 'no'))
    fail('together', at('canReorder'), code)
  if (
    (local === 'mrk' || local === 'sm') &&
    type === 'comment' &&
    (value === undefined) === (ref === undefined)
  )
    fail('together', at('value'), code)
  if (local === 'ec' && attributes.isolated !== 'yes')
    for (const written of Object.keys(attributes))
      if (attributeName(code, written)?.namespace) fail('misplaced', at(written), code)
}

/** Codes that may not change places: the first of them is named as the first. */
function checkFixed(codes: readonly XmlElement[]): void {
  let begun = false
  for (const code of codes) {
    const { canReorder } = code.attributes
    if (canReorder === 'firstNo') begun = true
    else if (canReorder === 'no' && !begun) fail('order', `${code.local}@canReorder`, code)
  }
}

/** A code that may not be deleted is in the translation of its segment, or of another of the unit. */
function checkKept(
  pieces: readonly XmlElement[],
  sources: readonly (XmlElement | undefined)[],
  inTarget: readonly XmlElement[],
): void {
  const kept = new Set(inTarget.flatMap(({ attributes }) => attributes.id ?? attributes.startRef ?? []))
  for (const [at, piece] of pieces.entries()) {
    if (!textOf(piece, 'target')) continue
    for (const code of codesIn(sources[at]))
      if (
        code.attributes.canDelete === 'no' &&
        code.attributes.id !== undefined &&
        !kept.has(code.attributes.id)
      )
        fail('missing', `target/${code.local}`, code)
  }
}
