import { childElements, type XmlElement } from '../xml/tree'
import { coreChildren, fail } from './check-2'
import { codesIn } from './check-unit'

/** The parts of a reference that name what encloses, in the order in which they may stand. */
const path = ['f', 'g', 'u'] as const
/** What is named last, and nothing below it. */
const leaves = new Set(['n', 'd', 't'])
/** How the modules of XLIFF are named in a reference; others name theirs in at least two letters. */
const registered = new Set(['gls', 'mtc', 'mda', 'res', 'ctr', 'slr', 'val', 'fs', 'its', 'pgs', 'tbx'])
const token = /^[\p{L}\p{N}\p{M}._\-·]+$/u

/** Holds references within the file (`#f=f1/u=2/n=1`) against their grammar, and those to notes against the notes. */
export function checkReferences(root: XmlElement): void {
  for (const file of childElements(root)) checkIn(file)
}

function checkIn(holder: XmlElement): void {
  for (const child of coreChildren(holder))
    if (child.local === 'group') checkIn(child)
    else if (child.local === 'unit') checkUnitReferences(child)
}

function checkUnitReferences(unit: XmlElement): void {
  const notes = coreChildren(unit).find(({ local }) => local === 'notes')
  const noteIds = new Set((notes ? childElements(notes) : []).map(({ attributes }) => attributes.id))
  for (const piece of coreChildren(unit))
    for (const text of coreChildren(piece))
      for (const code of codesIn(text)) {
        const { ref, type } = code.attributes
        if (ref === undefined) continue
        const at = `${code.local}@ref`
        const parts = ref.startsWith('#') ? partsOf(ref.slice(1)) : null
        if (ref.startsWith('#') && !parts) fail('reference', at, code)
        if (type !== 'comment') continue
        // A remark about a stretch is a note of the same unit.
        const last = parts?.at(-1)
        const isOfUnit = parts?.length === 1 || parts?.at(-2)?.prefix === 'u'
        const names = parts?.at(-2)?.id ?? unit.attributes.id
        if (last?.prefix !== 'n' || !isOfUnit || !noteIds.has(last.id) || names !== unit.attributes.id)
          fail('reference', at, code)
      }
}

type Part = { prefix: string; id: string }

/** The parts of a reference, or null where it is none: each named once, what encloses first, one leaf at the end. */
function partsOf(written: string): Part[] | null {
  const parts = written
    .replace(/^\//, '')
    .split('/')
    .map((one): Part => {
      const at = one.indexOf('=')
      return at < 0 ? { prefix: '', id: one } : { prefix: one.slice(0, at), id: one.slice(at + 1) }
    })
  const isPath = (prefix: string) => (path as readonly string[]).includes(prefix)
  let reached = -1
  for (const [at, { prefix, id }] of parts.entries()) {
    if (!token.test(id)) return null
    if (isPath(prefix)) {
      const place = path.indexOf(prefix as (typeof path)[number])
      if (place <= reached) return null
      reached = place
    } else {
      const isKnown = prefix === '' || leaves.has(prefix) || registered.has(prefix)
      if (!isKnown || at < parts.length - 1) return null
    }
  }
  return parts
}
