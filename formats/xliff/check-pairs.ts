import type { XmlElement } from '../xml/tree'
import { fail } from './check-2'

/** What the two halves of a code say alike. */
const shared = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const

/** Holds the codes of one side of a unit, in reading order: what opens is closed behind it, and what closes was opened. */
export function checkPairs(codes: readonly XmlElement[]): void {
  const opened = new Map<string, XmlElement>()
  for (const code of codes) {
    const { id = '', startRef, isolated } = code.attributes
    if (code.local === 'sc' || code.local === 'sm') opened.set(`${code.local} ${id}`, code)
    else if (code.local === 'ec') {
      const isLone = isolated === 'yes'
      // One that stands alone has a name of its own; any other is known by what it closes.
      if (isLone ? id === '' || startRef !== undefined : id !== '' || startRef === undefined)
        fail('together', 'ec@startRef', code)
      if (!isLone && code.attributes.dir !== undefined) fail('together', 'ec@dir', code)
      if (!isLone) close(opened, 'sc', code)
    } else if (code.local === 'em') close(opened, 'sm', code)
  }
  for (const code of opened.values())
    if (code.local === 'sm' || code.attributes.isolated !== 'yes') fail('pairing', `${code.local}@id`, code)
}

function close(opened: Map<string, XmlElement>, by: 'sc' | 'sm', code: XmlElement): void {
  const key = `${by} ${code.attributes.startRef ?? ''}`
  const start = opened.get(key)
  const at = `${code.local}@startRef`
  if (!start) fail('pairing', at, code)
  if (start.attributes.isolated === 'yes') fail('pairing', 'sc@isolated', start)
  if (by === 'sc')
    for (const name of shared)
      if ((start.attributes[name] ?? 'yes') !== (code.attributes[name] ?? 'yes'))
        fail('together', `ec@${name}`, code)
  opened.delete(key)
}
