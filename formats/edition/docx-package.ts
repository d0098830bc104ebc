import { type Document, Packer } from 'docx'
import type { Parts } from './stored-zip'

/** Where the manifest stands in the package, and what stands there while there is none. */
export const manifestPath = 'customXml/item1.xml'
const namespace = 'urn:bianyi:manifest:1'
export const manifestXml = (json: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<manifest xmlns="${namespace}">${json}</manifest>\n`
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const dayOne = '1980-01-01T00:00:00Z'

/** The library offers its parts only by a promise and compressed; publication is one synchronous transaction. */
const { compiler } = Packer as unknown as {
  compiler: { compile: (document: Document) => ReadonlyMap<string, string | Uint8Array> }
}

/**
 * The parts of a Word package, the same each time: the library dates its properties with the day and names its links by
 * chance, so the day is fixed and the links are numbered. With a custom XML part, as yet empty, for the manifest.
 */
export function packageParts(document: Document): Parts {
  const compiled = compiler.compile(document)
  const texts = [...compiled].map(([path, data]) => [path, steady(path, asText(data))] as const)
  const names = new Map<string, string>()
  const numbered = texts.map(([path, text]) => [path, numberLinks(text, names)] as const)
  const parts = [...numbered, ...customXml].map(([path, text]) => [path, Buffer.from(text, 'utf8')] as const)
  // The list of content types comes first: a reader need look no further to know what it holds.
  return new Map(parts.sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1)))
}

const customXml = [
  [manifestPath, manifestXml('')],
  [
    'customXml/_rels/item1.xml.rels',
    `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>\n`,
  ],
  [
    'customXml/itemProps1.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<ds:datastoreItem ds:itemID="{6C1E5B1E-5A0B-4E0C-9B0E-B1A4F1000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>\n`,
  ],
] as const

function steady(path: string, text: string): string {
  if (path === 'docProps/core.xml')
    return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${dayOne}`)
  if (path === '[Content_Types].xml')
    return text.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    )
  if (path === 'word/_rels/document.xml.rels')
    return text.replace(
      '</Relationships>',
      `<Relationship Id="rIdManifest" Type="${relationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    )
  return text
}

/** Links are named by 21 characters of chance: each gets a number instead, in the order in which they are met. */
function numberLinks(text: string, names: Map<string, string>): string {
  return text.replace(/"rId([\w-]{21})"/g, (_, name: string) => {
    const known = names.get(name) ?? `"rIdLink${names.size + 1}"`
    names.set(name, known)
    return known
  })
}

function asText(data: string | Uint8Array): string {
  return typeof data === 'string' ? data : Buffer.from(data).toString('utf8')
}

function rank(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2
}
