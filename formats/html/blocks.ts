import type { Block, Dropped, Note, Run } from '../../domain/reading/document'

const silent = new Set(
  'SCRIPT STYLE NOSCRIPT IFRAME OBJECT EMBED TEMPLATE FORM BUTTON INPUT SELECT TEXTAREA NAV ASIDE HEAD LINK META CANVAS'.split(
    ' ',
  ),
)
const pictures = new Set('IMG SVG PICTURE VIDEO AUDIO svg'.split(' '))
const breaking = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER UL OL LI BLOCKQUOTE PRE TABLE THEAD TBODY TFOOT TR H1 H2 H3 H4 H5 H6 HR FIGURE FIGCAPTION DL DT DD ADDRESS CENTER DETAILS SUMMARY'.split(
    ' ',
  ),
)

type State = { kind: Block['kind']; level?: number; bold: boolean; italic: boolean; label?: string }

/**
 * The paragraphs of a part of a page, by an allow-list: what has a meaning to a reader of a text is kept, all else is
 * left, and nothing of the page's markup comes through. `notes` holds the ids of elements that a mark refers to.
 */
export function blocksOf(root: Element, dropped: Dropped, notes: ReadonlyMap<string, Note>): Block[] {
  const blocks: Block[] = []
  let block: Block | null = null
  const close = () => {
    if (block?.runs.some(({ text, note }) => note !== undefined || text.trim() !== '')) {
      trim(block.runs)
      blocks.push(block)
    }
    block = null
  }
  const add = (run: Run, state: State) => {
    block ??= {
      kind: state.kind,
      runs: [],
      ...(state.level && { level: state.level }),
      ...(state.label && { label: state.label }),
    }
    const { runs } = block
    const last = runs.at(-1)
    const full: Run = { ...run, ...(state.bold && { bold: true }), ...(state.italic && { italic: true }) }
    if (
      last &&
      last.note === undefined &&
      full.note === undefined &&
      last.bold === full.bold &&
      last.italic === full.italic
    )
      last.text += full.text
    else runs.push(full)
  }
  const count = (kind: keyof Dropped): void => {
    dropped[kind] = (dropped[kind] ?? 0) + 1
  }
  const visit = (node: Node, state: State): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ')
      if (text !== '' && !(text === ' ' && block === null)) add({ text }, state)
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = element.tagName
    if (silent.has(name)) return
    if (pictures.has(name)) {
      count('pictures')
      return
    }
    if (notes.has(element.id) && element !== root) return
    if (name === 'BR') {
      close()
      return
    }
    if (name === 'MATH' || name === 'math') {
      count('formulas')
      return
    }
    if (name === 'TABLE') count('tables')
    if (name === 'A') {
      const note = notes.get(decodeURIComponentSafely(element.getAttribute('href')?.split('#')[1] ?? ''))
      if (note) {
        add({ text: '', note: note.id }, state)
        return
      }
      if (element.hasAttribute('href')) count('links')
    }
    const isBlock = breaking.has(name)
    if (isBlock) close()
    const inner = stateIn(element, state)
    for (const child of element.childNodes) {
      visit(child, inner)
      // The cells of a row are one paragraph.
      if (child.nodeType === 1 && /^T[DH]$/.test((child as Element).tagName) && child.nextSibling && block)
        add({ text: '\t' }, { ...inner, bold: false, italic: false })
    }
    if (isBlock) close()
  }
  visit(root, { kind: 'paragraph', bold: false, italic: false })
  close()
  return blocks
}

function stateIn(element: Element, state: State): State {
  const name = element.tagName
  const heading = /^H([1-6])$/.exec(name)
  if (heading) return { ...state, kind: 'heading', level: Number(heading[1]), bold: false }
  if (name === 'BLOCKQUOTE') return { ...state, kind: 'quote' }
  if (name === 'LI') return { ...state, kind: 'item', level: 1, label: labelOf(element) }
  if (name === 'B' || name === 'STRONG') return { ...state, bold: state.kind !== 'heading' }
  if (name === 'I' || name === 'EM') return { ...state, italic: true }
  return state
}

function labelOf(item: Element): string {
  const list = item.parentElement
  if (list?.tagName !== 'OL') return '•'
  const start = Number(list.getAttribute('start') ?? 1) || 1
  return `${start + [...list.children].indexOf(item)}.`
}

function trim(runs: Run[]): void {
  const first = runs[0]
  const last = runs.at(-1)
  if (first) first.text = first.text.replace(/^[ \u3000\u00a0\t]+/, '')
  if (last) last.text = last.text.replace(/[ \u3000\u00a0\t]+$/, '')
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
