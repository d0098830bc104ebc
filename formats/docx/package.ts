import { type Dropped, UnreadableFile } from '../../domain/reading/document'
import { parseXml, type XmlHandlers } from '../xml/parse'
import { UnreadableXml } from '../xml/unreadable'
import { openZip, type ZipFile } from '../zip/read'

/** A Word package that was found to be one, and to be safe to look into. */
export type WordPackage = { zip: ZipFile; main: string; outside: number }

/**
 * Opens a .docx. Refuses macros, and content that lies outside of the file: a template or a part of the text that Word
 * would fetch. Pictures and links to elsewhere are counted, and never followed. Throws `UnreadableFile`.
 */
export async function openWordPackage(bytes: Uint8Array): Promise<WordPackage> {
  if (isCompoundFile(bytes)) throw new UnreadableFile('encrypted')
  const zip = openZip(bytes)
  if (zip.paths.some(path => /vbaProject\.bin$|vbaData\.xml$/i.test(path))) throw new UnreadableFile('macros')
  const main = await mainPart(zip)
  let outside = 0
  for (const path of zip.paths.filter(name => /\.rels$/i.test(name)))
    for (const { type, target, isExternal } of await relationsIn(zip, path)) {
      if (/\/(?:aFChunk|subDocument|frame)$/.test(type)) throw new UnreadableFile('outside_content')
      if (!isExternal) continue
      const isFetched = /^(?:https?:|ftp:|\\\\|file:\/\/[^/])/i.test(target)
      if (/\/attachedTemplate$/.test(type) && isFetched) throw new UnreadableFile('outside_content')
      if (!/\/hyperlink$/.test(type)) outside += 1
    }
  return { zip, main, outside }
}

/** Feeds a part of the package to a reader, element by element. A part that is not there is no part. */
export async function readPart(zip: ZipFile, path: string, handlers: XmlHandlers): Promise<boolean> {
  const part = zip.part(path)
  if (!part) return false
  try {
    for await (const _ of parseXml([part], handlers));
    return true
  } catch (error) {
    throw error instanceof UnreadableXml ? new UnreadableFile(reasonOf(error)) : error
  }
}

/** The part beside the main one that has this relation to it: its notes, its styles. */
export async function relatedPart({ zip, main }: WordPackage, kind: string): Promise<string | null> {
  const slash = main.lastIndexOf('/') + 1
  const rels = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`
  const found = (await relationsIn(zip, rels)).find(
    ({ type, isExternal }) => !isExternal && type.endsWith(`/${kind}`),
  )
  return found ? resolvePath(main.slice(0, slash), found.target) : null
}

export function countDropped(dropped: Dropped, kind: keyof Dropped, count = 1): void {
  if (count > 0) dropped[kind] = (dropped[kind] ?? 0) + count
}

type Relation = { type: string; target: string; isExternal: boolean }

async function relationsIn(zip: ZipFile, path: string): Promise<Relation[]> {
  const found: Relation[] = []
  await readPart(zip, path, {
    open: (name, { Type = '', Target = '', TargetMode = '' }) => {
      if (localName(name) === 'Relationship')
        found.push({ type: Type, target: Target, isExternal: TargetMode.toLowerCase() === 'external' })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}

async function mainPart(zip: ZipFile): Promise<string> {
  const office = (await relationsIn(zip, '_rels/.rels')).find(
    ({ type, isExternal }) => !isExternal && type.endsWith('/officeDocument'),
  )
  const path = office ? resolvePath('', office.target) : 'word/document.xml'
  if (!zip.has(path)) throw new UnreadableFile('another_format')
  return path
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Old Word files, and new ones behind a password, are OLE compound files. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

function reasonOf({ problem }: UnreadableXml) {
  if (problem === 'doctype' || problem === 'numeric_references') return 'doctype'
  if (problem === 'too_deep') return 'too_deep'
  return problem === 'too_large' ? 'too_large' : 'damaged'
}
