import { attributeIn, childElements, textIn, type XmlElement } from '../xml/tree'
import { bianyiNamespace, type FileIn, type Progress, type UnitIn } from './file'
import { progressOf2 } from './progress'
import { counter, joined, oursOf } from './read-unit'

const holders = new Set(['file', 'group'])
const quiet = new Set(['notes', 'originalData'])

/** The units of a file of version 2, which has been checked. */
export function read2(root: XmlElement): FileIn {
  const { counts, count } = counter()
  const units: UnitIn[] = []
  const within = (element: XmlElement) => {
    for (const child of childElements(element)) {
      const isCore = child.namespace === root.namespace
      if (isCore && child.local === 'unit') units.push(unitIn(child, count))
      else if (isCore && holders.has(child.local)) within(child)
      else if (!isCore || !quiet.has(child.local)) count(child.name)
    }
  }
  within(root)
  const file = childElements(root).find(({ local }) => local === 'file')
  return {
    version: root.attributes.version ?? '2.0',
    articleId: file?.attributes.original ?? null,
    sourceLanguage: root.attributes.srcLang ?? '',
    targetLanguage: root.attributes.trgLang ?? null,
    units,
    leftOut: counts,
  }
}

/** A segment, or what stands between two, with the place of its translation in the unit's. */
type Piece = { source: string; target: string | null; order: number; progress: Progress | null }

function unitIn(unit: XmlElement, count: (name: string) => void): UnitIn {
  const codes = counter()
  const pieces: Piece[] = []
  for (const child of childElements(unit)) {
    const isPiece =
      child.namespace === unit.namespace && (child.local === 'segment' || child.local === 'ignorable')
    if (isPiece) pieces.push(pieceIn(child, pieces.length + 1, codes.count))
    else if (child.namespace !== unit.namespace || !quiet.has(child.local)) count(child.name)
  }
  const translated = pieces.filter(({ target }) => target !== null).sort((a, b) => a.order - b.order)
  return {
    id: unit.attributes.id ?? '',
    source: pieces.map(({ source }) => source).join(''),
    target: translated.length === 0 ? null : translated.map(({ target }) => target ?? '').reduce(joined),
    progress: leastOf(pieces.map(({ progress }) => progress)),
    ...oursOf(unit, unit.attributes.name),
    codes: [...codes.counts.values()].reduce((sum, one) => sum + one, 0),
    notes: notesIn(unit),
  }
}

function pieceIn(piece: XmlElement, place: number, count: (name: string) => void): Piece {
  const [source, target] = ['source', 'target'].map(name =>
    childElements(piece).find(({ local }) => local === name),
  )
  const { state, subState } = piece.attributes
  return {
    source: source ? plain2(source, () => undefined) : '',
    target: target ? plain2(target, count) : null,
    order: Number(target?.attributes.order ?? place),
    progress: piece.local === 'segment' ? progressOf2(state, subState) : null,
  }
}

/** A unit is as far as the least of its segments. */
function leastOf(all: readonly (Progress | null)[]): Progress | null {
  const order: readonly Progress[] = ['open', 'draft', 'omitted', 'condensed', 'translated']
  return order.find(one => all.includes(one)) ?? null
}

function notesIn(unit: XmlElement) {
  const notes = childElements(unit).find(({ local }) => local === 'notes')
  return (notes ? childElements(notes) : []).map(note => ({
    id: note.attributes.id ?? null,
    from: attributeIn(note, bianyiNamespace, 'from') ?? null,
    text: textIn(note),
  }))
}

/** The text of a source or a target without its codes. */
function plain2(element: XmlElement, count: (name: string) => void): string {
  return element.content
    .map(node => {
      if (typeof node === 'string') return node
      if (node.local === 'cp') return String.fromCodePoint(Number.parseInt(node.attributes.hex ?? '', 16))
      count(node.name)
      return plain2(node, count)
    })
    .join('')
}
