import { attributeIn, attributeName, childElements, type XmlElement } from '../xml/tree'
import { distinct, fail } from './check-2'
import { checkChanges } from './check-changes'
import { kinds } from './grammar-2'
import { modules, xmlNamespace } from './names'

/** A file, a group or a unit, with those around it: what a module's element may refer to. */
export type Around = { root: XmlElement; path: readonly XmlElement[] }

/** Holds what the modules of XLIFF 2 say against their own rules, wherever they stand. */
export function checkModules(root: XmlElement): void {
  const within = (element: XmlElement, path: readonly XmlElement[]) => {
    checkAttributes(element, path)
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

function inside(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap(child => [child, ...inside(child)])
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
  distinct([element, ...inside(element)], 'metaGroup')
}

function checkGlossary(element: XmlElement): void {
  fits(element, 'id', kinds.token)
  if (element.local === 'glossary') distinct(inside(element), 'glossary')
  if (element.local !== 'glossEntry') return
  const hasText = element.content.some(node => typeof node === 'string' && node.trim() !== '')
  if (hasText) fail('misplaced', `${element.name}/text`, element)
  if (named(element, 'term').length !== 1) fail('missing', `${element.name}/term`, element)
  if (named(element, 'translation').length + named(element, 'definition').length === 0)
    fail('missing', `${element.name}/translation`, element)
}

function checkMatches(element: XmlElement, { path }: Around): void {
  if (element.local === 'matches') distinct(named(element, 'match'), 'match')
  if (element.local !== 'match') return
  fits(element, 'id', kinds.token)
  fits(element, 'type', /^(?:am|mt|icm|idm|tb|tm|other)$/)
  fits(element, 'subType', kinds.prefixed)
  if (element.attributes.subType !== undefined && element.attributes.type === undefined)
    fail('together', at(element, 'subType'), element)
  if (attributeIn(element, xmlNamespace, 'lang') !== undefined)
    fail('misplaced', at(element, 'xml:lang'), element)
  const ref = needs(element, 'ref')
  const unit = path.findLast(({ local }) => local === 'unit')
  // What it is a match for stands in the same unit, and not among its matches.
  const texts = unit ? childElements(unit).filter(({ namespace }) => namespace === unit.namespace) : []
  const ids = texts.flatMap(text => [text, ...inside(text)]).map(({ attributes }) => attributes.id)
  const wanted = /^#(?:.*\/)?(?:t=)?([^/=]+)$/.exec(ref)?.[1]
  if (wanted === undefined || !ids.includes(wanted)) fail('reference', at(element, 'ref'), element)
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

function checkAttributes(element: XmlElement, path: readonly XmlElement[]): void {
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
  const data = [...path, element]
    .flatMap(childElements)
    .filter(({ local, namespace }) => local === 'data' && namespace === modules.sizes)
  if (!data.flatMap(inside).some(({ attributes }) => attributes.id === ref))
    fail('reference', at(element, 'sizeInfoRef'), element)
}
