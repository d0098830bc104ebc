import {
  attributeIn,
  attributeName,
  childElements,
  descendants,
  type XmlElement,
  xmlNamespace,
} from '../xml/tree'
import { distinct, fail } from './check-2'
import { checkChanges } from './check-changes'
import { kinds } from './grammar-2'
import { modules } from './names'

/** A file, a group or a unit, with those around it: what a module's element may refer to. */
export type Around = { root: XmlElement; path: readonly XmlElement[] }

/** Holds what the modules of XLIFF 2 say against their own rules, wherever they stand. */
export function checkModules(root: XmlElement): void {
  const sizesIn = sizeIds()
  const within = (element: XmlElement, path: readonly XmlElement[]) => {
    checkAttributes(element, path, sizesIn)
    const rule = element.namespace === root.namespace ? undefined : rules[element.namespace]
    rule?.(element, { root, path })
    for (const child of childElements(element)) within(child, [...path, element])
  }
  within(root, [])
}

const rules: Readonly<Record<string, (element: XmlElement, around: Around) => void>> = {
  [modules.metadata]: checkMetadata,
  [modules.glossary]: checkGlossary,
  [modules.matches]: checkMatches,
  [modules.resources]: checkResources,
  [modules.validation]: checkValidation,
  [modules.changes]: checkChanges,
  [modules.changes21]: checkChanges,
}

const at = (element: XmlElement, attribute?: string) =>
  attribute === undefined ? element.name : `${element.name}@${attribute}`

function needs(element: XmlElement, attribute: string): string {
  const value = element.attributes[attribute]
  if (value === undefined) fail('missing', at(element, attribute), element)
  return value ?? ''
}

function fits(element: XmlElement, attribute: string, pattern: RegExp): void {
  const value = element.attributes[attribute]
  if (value !== undefined && !pattern.test(value)) fail('value', at(element, attribute), element)
}

function named(element: XmlElement, local: string): XmlElement[] {
  return childElements(element).filter(
    child => child.local === local && child.namespace === element.namespace,
  )
}

function checkMetadata(element: XmlElement): void {
  fits(element, 'id', kinds.token)
  const hasText = element.content.some(node => typeof node === 'string' && node.trim() !== '')
  if (element.local === 'meta') {
    needs(element, 'type')
    if (element.attributes.appliesTo !== undefined) fail('misplaced', at(element, 'appliesTo'), element)
    return
  }
  if (hasText) fail('misplaced', `${element.name}/text`, element)
  if (element.local === 'metaGroup') fits(element, 'appliesTo', /^(?:source|target|ignorable)$/)
  if (element.local !== 'metadata') return
  if (named(element, 'metaGroup').length === 0) fail('missing', `${element.name}/metaGroup`, element)
  distinct([element, ...descendants(element)], 'metaGroup')
}

function checkGlossary(element: XmlElement): void {
  fits(element, 'id', kinds.token)
  if (element.local === 'glossary') distinct(descendants(element), 'glossary')
  if (element.local !== 'glossEntry') return
  const hasText = element.content.some(node => typeof node === 'string' && node.trim() !== '')
  if (hasText) fail('misplaced', `${element.name}/text`, element)
  if (named(element, 'term').length !== 1) fail('missing', `${element.name}/term`, element)
  if (named(element, 'translation').length + named(element, 'definition').length === 0)
    fail('missing', `${element.name}/translation`, element)
}

function checkMatches(element: XmlElement, { path }: Around): void {
  if (element.local === 'matches') {
    distinct(named(element, 'match'), 'match')
    checkMatched(element, path)
  }
  if (element.local !== 'match') return
  fits(element, 'id', kinds.token)
  fits(element, 'type', /^(?:am|mt|icm|idm|tb|tm|other)$/)
  fits(element, 'subType', kinds.prefixed)
  if (element.attributes.subType !== undefined && element.attributes.type === undefined)
    fail('together', at(element, 'subType'), element)
  if (attributeIn(element, xmlNamespace, 'lang') !== undefined)
    fail('misplaced', at(element, 'xml:lang'), element)
  needs(element, 'ref')
}

/** What a match is for stands in the same unit, and not among its matches. */
function checkMatched(matches: XmlElement, path: readonly XmlElement[]): void {
  const unit = path.findLast(({ local }) => local === 'unit')
  const texts = unit ? childElements(unit).filter(({ namespace }) => namespace === unit.namespace) : []
  const ids = new Set(
    texts.flatMap(text => [text, ...descendants(text)]).map(({ attributes }) => attributes.id),
  )
  for (const match of named(matches, 'match')) {
    const wanted = /^#(?:.*\/)?(?:t=)?([^/=]+)$/.exec(needs(match, 'ref'))?.[1]
    if (wanted === undefined || !ids.has(wanted)) fail('reference', at(match, 'ref'), match)
  }
}

function checkResources(element: XmlElement, { root }: Around): void {
  fits(element, 'id', kinds.token)
  if (element.local === 'resourceData')
    distinct([...named(element, 'resourceItem'), ...named(element, 'resourceItemRef')], 'resourceItem')
  if (element.local !== 'source' && element.local !== 'target') return
  const isEmpty = element.content.every(node => typeof node === 'string' && node.trim() === '')
  if (isEmpty === (element.attributes.href === undefined)) fail('together', at(element, 'href'), element)
  const language = attributeIn(element, xmlNamespace, 'lang')?.toLowerCase()
  const wanted = root.attributes[element.local === 'source' ? 'srcLang' : 'trgLang']?.toLowerCase()
  // A resource may be for other readers than the translation is; its source may not.
  if (element.local === 'source' && language !== undefined && language !== wanted)
    fail('value', at(element, 'xml:lang'), element)
}

const ruleKinds = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const
const knownRules = new Set(['validation', 'rule'])

function checkValidation(element: XmlElement): void {
  if (!knownRules.has(element.local)) fail('misplaced', element.name, element)
  if (element.local === 'validation') {
    if (named(element, 'rule').length === 0) fail('missing', `${element.name}/rule`, element)
    return
  }
  const { existsInSource } = element.attributes
  const others = Object.keys(element.attributes).filter(name => attributeName(element, name)?.namespace)
  const given = ruleKinds.filter(name => element.attributes[name] !== undefined).length
  if (given + others.length !== 1) fail('together', at(element, 'isPresent'), element)
  fits(element, 'occurs', kinds.positive)
  fits(element, 'caseSensitive', kinds.yesNo)
  fits(element, 'normalization', /^(?:none|nfc|nfd)$/)
  fits(element, 'existsInSource', kinds.yesNo)
  fits(element, 'disabled', kinds.yesNo)
  const isSearch = given === 1 && element.attributes.isNotPresent === undefined
  if (existsInSource !== undefined && !isSearch) fail('together', at(element, 'existsInSource'), element)
}

const size = /^(?:\*|\d+(?:,(?:\d+|\*))?)$/
/** What of a text's form the format module knows: the elements of HTML. */
const shown =
  /^(?:a|b|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|h[1-6]|head|hr|html|i|img|label|legend|li|ol|p|pre|q|s|samp|select|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)$/

/** The ids of what an element says of sizes, looked for in each once. */
function sizeIds(): (holder: XmlElement) => ReadonlySet<string | undefined> {
  const found = new Map<XmlElement, ReadonlySet<string | undefined>>()
  return holder => {
    const known = found.get(holder)
    if (known) return known
    const data = childElements(holder).filter(
      ({ local, namespace }) => local === 'data' && namespace === modules.sizes,
    )
    const ids = new Set(data.flatMap(descendants).map(({ attributes }) => attributes.id))
    found.set(holder, ids)
    return ids
  }
}

function checkAttributes(
  element: XmlElement,
  path: readonly XmlElement[],
  sizesIn: ReturnType<typeof sizeIds>,
): void {
  const of = (namespace: string, local: string) => attributeIn(element, namespace, local)
  if (of(modules.fs, 'subFs') !== undefined && of(modules.fs, 'fs') === undefined)
    fail('together', at(element, 'subFs'), element)
  const form = of(modules.fs, 'fs')
  if (form !== undefined && !shown.test(form)) fail('value', at(element, 'fs'), element)
  for (const name of ['sizeRestriction', 'storageRestriction'])
    if (!size.test(of(modules.sizes, name) ?? '*')) fail('value', at(element, name), element)
  if (!/^\d+$/.test(of(modules.sizes, 'equivStorage') ?? '0'))
    fail('value', at(element, 'equivStorage'), element)
  const info = of(modules.sizes, 'sizeInfo')
  const ref = of(modules.sizes, 'sizeInfoRef')
  if (info !== undefined && ref !== undefined) fail('together', at(element, 'sizeInfo'), element)
  if (ref === undefined) return
  if (![...path, element].some(holder => sizesIn(holder).has(ref)))
    fail('reference', at(element, 'sizeInfoRef'), element)
}
