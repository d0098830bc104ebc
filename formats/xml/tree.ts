import type { Bytes } from './decode-stream'
import { escapeXml } from './escape'
import { parseXml } from './parse'
import { UnreadableXml } from './unreadable'

export type XmlNode = XmlElement | string

/** An element with everything that stands in it. Comments and processing instructions are not kept. */
export type XmlElement = {
  /** As it is written, with its prefix. */
  name: string
  local: string
  /** '' for none. */
  namespace: string
  /** As they are written, declarations of namespaces among them. */
  attributes: Record<string, string>
  /** The prefixes that are known here. */
  scope: Readonly<Record<string, string>>
  content: XmlNode[]
  line: number
}

/** So many elements in one file are more than a text has; a tree of them would take too much memory. */
const mostElements = 200_000

/** What `xml:lang` and `xml:space` belong to. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** The whole of a small XML file, read as `parseXml` reads: nothing is fetched or expanded. Throws `UnreadableXml`. */
export async function readTree(bytes: Bytes): Promise<XmlElement> {
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let count = 0
  const handlers = {
    open(name: string, attributes: Record<string, string>, line: number) {
      count += 1
      if (count > mostElements) throw new UnreadableXml('too_large', line)
      const parent = open.at(-1)
      const element = elementOf(name, attributes, line, parent?.scope ?? { xml: xmlNamespace })
      if (parent) parent.content.push(element)
      else root ??= element
      open.push(element)
    },
    close() {
      open.pop()
    },
    text(text: string) {
      const content = open.at(-1)?.content
      if (!content) return
      const last = content.length - 1
      if (typeof content[last] === 'string') content[last] += text
      else content.push(text)
    },
  }
  for await (const _ of parseXml(bytes, handlers));
  if (!root) throw new UnreadableXml('not_well_formed')
  return root
}

function elementOf(
  name: string,
  attributes: Record<string, string>,
  line: number,
  outer: Readonly<Record<string, string>>,
): XmlElement {
  const declared = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
  const scope =
    declared.length === 0
      ? outer
      : { ...outer, ...Object.fromEntries(declared.map(([key, uri]) => [key.slice(6), uri])) }
  const [prefix, local] = split(name)
  const namespace = scope[prefix]
  if (prefix !== '' && namespace === undefined) throw new UnreadableXml('not_well_formed', line)
  return { name, local, namespace: namespace ?? '', attributes, scope, content: [], line }
}

/** An attribute's namespace ('' where it has no prefix) and its name in it; null for a declaration of a namespace. */
export function attributeName(
  element: XmlElement,
  written: string,
): { namespace: string; local: string } | null {
  if (written === 'xmlns' || written.startsWith('xmlns:')) return null
  const [prefix, local] = split(written)
  return { namespace: prefix === '' ? '' : (element.scope[prefix] ?? prefix), local }
}

/** The value of an attribute of a namespace, whatever its prefix is here. */
export function attributeIn(element: XmlElement, namespace: string, local: string): string | undefined {
  for (const [written, value] of Object.entries(element.attributes)) {
    const name = attributeName(element, written)
    if (name?.local === local && name.namespace === namespace) return value
  }
  return undefined
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.content.filter(node => typeof node !== 'string')
}

/** Every element within an element, at whatever depth, in the order of the file. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const within = (outer: XmlElement) => {
    for (const child of childElements(outer)) {
      found.push(child)
      within(child)
    }
  }
  within(element)
  return found
}

/** All text in an element, and in what stands in it. */
export function textIn(element: XmlElement): string {
  return element.content.map(node => (typeof node === 'string' ? node : textIn(node))).join('')
}

/** An element as a file has it; read again it is the same. */
export function writeTree(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${quoted(value)}"`)
  const open = `${element.name}${attributes.join('')}`
  if (element.content.length === 0) return `<${open}/>`
  const content = element.content.map(node => (typeof node === 'string' ? escapeXml(node) : writeTree(node)))
  return `<${open}>${content.join('')}</${element.name}>`
}

/** As it stands in double quotes: a tab or a break would be read as a space. */
export function quoted(value: string): string {
  return escapeXml(value).replace(/\t/g, '&#9;').replace(/\n/g, '&#10;')
}

function split(name: string): [prefix: string, local: string] {
  const at = name.indexOf(':')
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)]
}
