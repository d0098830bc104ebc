import { escapeXml } from '../xml/escape'
import { quoted } from '../xml/tree'
import { bianyiNamespace, type FileOut, type UnitOut, type XliffNote, type XliffVersion } from './file'
import { namespace2, namespace12 } from './names'
import { stateOf2, stateOf12 } from './progress'

/**
 * An article as an XLIFF file: one unit for each of ours, with the Chinese of all its sentences. What a unit was when the
 * file was made stands in attributes of our own, and its revision in its name as well, which careless tools keep.
 */
export function writeXliff(file: FileOut, version: XliffVersion): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${version === '1.2' ? write12(file) : write2(file)}`
}

function write12({ articleId, sourceLanguage, targetLanguage, units }: FileOut): string {
  const languages = attributes({ 'source-language': sourceLanguage, 'target-language': targetLanguage })
  return [
    `<xliff version="1.2" xmlns="${namespace12}" xmlns:bianyi="${bianyiNamespace}">`,
    `  <file original="${quoted(articleId)}" datatype="plaintext"${languages}>`,
    '    <body>',
    ...units.flatMap(unit => unit12(unit, sourceLanguage, targetLanguage)),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n')
}

function unit12(unit: UnitOut, sourceLanguage: string, targetLanguage: string): string[] {
  const { state, qualifier } = stateOf12(unit.status, unit.isFinal)
  const standing = {
    id: unit.id,
    resname: nameOf(unit),
    translate: unit.status === 'omitted' ? 'no' : undefined,
    approved: unit.isFinal ? 'yes' : undefined,
    'xml:space': 'preserve',
    ...ours(unit),
  }
  const told = { 'xml:lang': targetLanguage, state, 'state-qualifier': qualifier }
  return [
    `      <trans-unit${attributes(standing)}>`,
    `        <source xml:lang="${quoted(sourceLanguage)}">${escapeXml(unit.source)}</source>`,
    // A unit that is left out says so by its state, which only a translation has.
    ...(unit.target !== '' || unit.status !== 'untranslated'
      ? [`        <target${attributes(told)}>${escapeXml(unit.target)}</target>`]
      : []),
    ...unit.notes.map(note => `        <note${attributes(from12(note))}>${escapeXml(note.text)}</note>`),
    '      </trans-unit>',
  ]
}

function from12({ id, from }: XliffNote) {
  return { from: from ?? undefined, 'bianyi:id': id ?? undefined }
}

function write2({ articleId, sourceLanguage, targetLanguage, units }: FileOut): string {
  const languages = attributes({ srcLang: sourceLanguage, trgLang: targetLanguage })
  return [
    `<xliff version="2.1" xmlns="${namespace2}" xmlns:bianyi="${bianyiNamespace}"${languages}>`,
    `  <file id="f1" original="${quoted(articleId)}">`,
    ...units.flatMap(unit2),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n')
}

function unit2(unit: UnitOut): string[] {
  const told = stateOf2(unit.status, unit.isFinal)
  const standing = {
    id: unit.id,
    name: nameOf(unit),
    translate: unit.status === 'omitted' ? 'no' : undefined,
    'xml:space': 'preserve',
    ...ours(unit),
  }
  const notes = unit.notes.map(
    ({ id, from, text }) =>
      `        <note${attributes({ id: id ?? undefined, category: 'comment', 'bianyi:from': from ?? undefined })}>${escapeXml(text)}</note>`,
  )
  const hasTarget = unit.target !== '' || unit.status === 'draft'
  return [
    `    <unit${attributes(standing)}>`,
    ...(notes.length > 0 ? ['      <notes>', ...notes, '      </notes>'] : []),
    `      <segment${attributes(told)}>`,
    `        <source>${inline2(unit.source)}</source>`,
    ...(hasTarget ? [`        <target>${inline2(unit.target)}</target>`] : []),
    '      </segment>',
    '    </unit>',
  ]
}

/** Version 2 has an element for what XML cannot hold; version 1.2 leaves it out. */
function inline2(text: string): string {
  return text
    .split(/([^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}])/u)
    .map(part)
    .join('')
}

function part(text: string, index: number): string {
  if (index % 2 === 0) return escapeXml(text)
  return `<cp hex="${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`
}

function nameOf({ id, revision }: UnitOut): string {
  return `${id}@${revision}`
}

function ours({ revision, status, sentences }: UnitOut) {
  return {
    'bianyi:revision': String(revision),
    'bianyi:status': status,
    'bianyi:sentences': sentences.length > 0 ? sentences.join(' ') : undefined,
  }
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${quoted(value)}"`))
    .join('')
}
