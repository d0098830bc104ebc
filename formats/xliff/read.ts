import type { Bytes } from '../xml/decode-stream'
import { readTree, type XmlElement } from '../xml/tree'
import { UnreadableXml } from '../xml/unreadable'
import { check2 } from './check-2'
import { check12 } from './check-12'
import { InvalidXliff } from './fault'
import type { FileIn } from './file'
import { namespace12, namespaces2 } from './names'
import { read2 } from './read-2'
import { read12 } from './read-12'

/**
 * An XLIFF file of version 1.2, 2.0, 2.1 or 2.2, held against the rules of its version. Throws `UnreadableXml`
 * (`another_format` where it is no XLIFF) and `InvalidXliff`.
 */
export async function readXliff(bytes: Bytes): Promise<FileIn> {
  const root = await readTree(bytes)
  return checkXliff(root) === '1.2' ? read12(root) : read2(root)
}

/** Holds a file against the rules of its version, which it answers. */
export function checkXliff(root: XmlElement): '1.2' | '2' {
  const { version } = root.attributes
  // Much that calls itself 1.2 has no namespace.
  const is12 = root.namespace === namespace12 || (root.namespace === '' && version?.startsWith('1.'))
  const is2 = namespaces2.has(root.namespace)
  if (root.local !== 'xliff' || (!is12 && !is2)) throw new UnreadableXml('another_format', root.line)
  const fault = is12 ? check12(root) : check2(root)
  if (fault) throw new InvalidXliff(fault)
  return is12 ? '1.2' : '2'
}
