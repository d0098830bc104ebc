import { attributeIn, childElements, descendants, type XmlElement, xmlNamespace } from '../xml/tree'
import { distinct, fail } from './check-2'
import { InvalidXliff, type XliffFault } from './fault'

/** What has to be said of an element of version 1.2 (OASIS, XLIFF 1.2, chapter 2). */
const required: Readonly<Record<string, readonly string[]>> = {
  xliff: ['version'],
  file: ['original', 'source-language', 'datatype'],
  'trans-unit': ['id'],
  'bin-unit': ['id', 'mime-type'],
  g: ['id'],
  x: ['id'],
  bx: ['id'],
  ex: ['id'],
  bpt: ['id'],
  ept: ['id'],
  ph: ['id'],
  it: ['id', 'pos'],
  mrk: ['mtype'],
}

/** What may stand in an element of XLIFF's own, beside elements of others where they are allowed. */
const inner: Readonly<Record<string, readonly string[]>> = {
  xliff: ['file'],
  file: ['header', 'body'],
  body: ['group', 'trans-unit', 'bin-unit'],
  group: ['context-group', 'count-group', 'prop-group', 'note', 'group', 'trans-unit', 'bin-unit'],
  'trans-unit': [
    'source',
    'seg-source',
    'target',
    'context-group',
    'count-group',
    'prop-group',
    'note',
    'alt-trans',
  ],
  source: ['g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk'],
  target: ['g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk'],
  'seg-source': ['g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk'],
  g: ['g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk'],
  mrk: ['g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk'],
  x: [],
  bx: [],
  ex: [],
}
const texts = new Set(['source', 'target', 'seg-source', 'g', 'mrk'])

const states = new Set([
  'final',
  'needs-adaptation',
  'needs-l10n',
  'needs-review-adaptation',
  'needs-review-l10n',
  'needs-review-translation',
  'needs-translation',
  'new',
  'signed-off',
  'translated',
])

/** Holds a file against version 1.2; null where it keeps every rule that is known here. */
export function check12(root: XmlElement): XliffFault | null {
  try {
    if (!['1.0', '1.1', '1.2'].includes(root.attributes.version ?? '')) fail('value', 'xliff@version', root)
    if (childElements(root).every(({ local }) => local !== 'file')) fail('missing', 'xliff/file', root)
    checkElement(root)
    for (const file of childElements(root)) if (file.local === 'file') checkFile(file)
    return null
  } catch (error) {
    if (error instanceof InvalidXliff) return error.fault
    throw error
  }
}

function checkElement(element: XmlElement): void {
  for (const name of required[element.local] ?? [])
    if (element.attributes[name] === undefined) fail('missing', `${element.local}@${name}`, element)
  const known = inner[element.local]
  if (!known) return
  const isText = texts.has(element.local)
  for (const node of element.content) {
    if (typeof node === 'string') {
      if (!isText && node.trim() !== '') fail('misplaced', `${element.local}/text`, element)
    } else if (node.namespace === element.namespace) {
      if (!known.includes(node.local)) fail('misplaced', `${element.local}/${node.name}`, node)
      checkElement(node)
    } else if (isText) fail('misplaced', `${element.local}/${node.name}`, node)
  }
}

function checkFile(file: XmlElement): void {
  const bodies = childElements(file).filter(({ local }) => local === 'body')
  if (bodies.length !== 1) fail(bodies.length === 0 ? 'missing' : 'twice', 'file/body', file)
  const units: XmlElement[] = []
  const within = (element: XmlElement) => {
    for (const child of childElements(element))
      if (child.local === 'trans-unit') units.push(child)
      else if (child.local === 'group' || child.local === 'body') within(child)
  }
  within(file)
  distinct(units, 'trans-unit')
  for (const unit of units) checkUnit(unit, file)
}

function checkUnit(unit: XmlElement, file: XmlElement): void {
  const children = childElements(unit)
  const sources = children.filter(({ local }) => local === 'source')
  if (sources.length !== 1) fail(sources.length === 0 ? 'missing' : 'twice', 'trans-unit/source', unit)
  const targets = children.filter(({ local }) => local === 'target')
  if (targets.length > 1) fail('twice', 'trans-unit/target', unit)
  const [source] = sources
  if (source && children[0] !== source) fail('order', 'trans-unit/source', unit)
  const said = source && attributeIn(source, xmlNamespace, 'lang')
  const wanted = file.attributes['source-language'] ?? ''
  if (source && said && said.toLowerCase() !== wanted.toLowerCase()) fail('value', 'source@xml:lang', source)
  for (const target of targets) {
    const { state } = target.attributes
    if (state !== undefined && !states.has(state) && !state.startsWith('x-'))
      fail('value', 'target@state', target)
  }
  for (const text of [...sources, ...targets]) checkCodes(text)
}

/** Inside a text each code has an id, and what begins ends: within the text, as `bpt` and `ept`, `bx` and `ex` say. */
function checkCodes(text: XmlElement): void {
  const codes = descendants(text)
  for (const [open, shut] of [
    ['bpt', 'ept'],
    ['bx', 'ex'],
  ] as const) {
    const begun = new Set<string>()
    for (const code of codes) {
      const key = code.attributes.rid ?? code.attributes.id ?? ''
      if (code.local === open) begun.add(key)
      else if (code.local === shut && !begun.delete(key)) fail('pairing', shut, code)
    }
    if (begun.size > 0) fail('pairing', open, text)
  }
}
