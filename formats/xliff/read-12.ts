import { attributeIn, childElements, textIn, type XmlElement } from '../xml/tree'
import { bianyiNamespace, type FileIn, type UnitIn } from './file'
import { progressOf12 } from './progress'
import { counter, oursOf } from './read-unit'

/** Elements that hold units, and the units. */
const holders = new Set(['file', 'body', 'group'])
const quiet = new Set(['header', 'seg-source', 'context-group', 'count-group', 'prop-group', 'note'])

/** The units of a file of version 1.2, which has been checked. */
export function read12(root: XmlElement): FileIn {
  const { counts, count } = counter()
  const units: UnitIn[] = []
  const within = (element: XmlElement) => {
    for (const child of childElements(element))
      if (child.local === 'trans-unit') units.push(unitIn(child, count))
      else if (holders.has(child.local)) within(child)
      else if (!quiet.has(child.local)) count(child.name)
  }
  within(root)
  const file = childElements(root).find(({ local }) => local === 'file')
  return {
    version: root.attributes.version ?? '1.2',
    articleId: file?.attributes.original ?? null,
    sourceLanguage: file?.attributes['source-language'] ?? '',
    targetLanguage: file?.attributes['target-language'] ?? null,
    units,
    leftOut: counts,
  }
}

function unitIn(unit: XmlElement, count: (name: string) => void): UnitIn {
  const children = childElements(unit)
  const source = children.find(({ local }) => local === 'source')
  const target = children.find(({ local }) => local === 'target')
  for (const { local, name } of children)
    if (local !== 'source' && local !== 'target' && !quiet.has(local)) count(name)
  const codes = counter()
  const { state, 'state-qualifier': qualifier } = target?.attributes ?? {}
  return {
    id: unit.attributes.id ?? '',
    source: source ? plain12(source, () => undefined) : '',
    target: target ? plain12(target, codes.count) : null,
    progress: progressOf12(state, qualifier),
    ...oursOf(unit, unit.attributes.resname),
    codes: [...codes.counts.values()].reduce((sum, one) => sum + one, 0),
    notes: children
      .filter(({ local }) => local === 'note')
      .map(note => ({
        id: attributeIn(note, bianyiNamespace, 'id') ?? null,
        from: note.attributes.from ?? null,
        text: textIn(note),
      })),
  }
}

/** What stands in these are codes of another format, and no text. */
const codeElements = new Set(['bpt', 'ept', 'ph', 'it', 'x', 'bx', 'ex', 'ut'])

/** The text of a source or a target without its codes; a segment that a tool marked is no code. */
function plain12(element: XmlElement, count: (name: string) => void): string {
  return element.content
    .map(node => {
      if (typeof node === 'string') return node
      const isSegment = node.local === 'mrk' && node.attributes.mtype === 'seg'
      if (!isSegment) count(node.name)
      return codeElements.has(node.local) ? '' : plain12(node, count)
    })
    .join('')
}
