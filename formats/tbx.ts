import { done, type Outcome, refused } from '../domain/decision'
import type { RenderingInput, RenderingScope, TermInput, TermText } from '../domain/term'
import type { GivenTerm } from './glossary'
import { MAX_TERMS } from './term-limits'
import { escapeXml } from './xml/escape'
import { parseXml, type XmlHandlers } from './xml/parse'
import { UnreadableXml } from './xml/unreadable'

/** One term of one language in a concept, while it is read. */
type TbxTerm = { text: string; status: string; partOfSpeech: string; subset: string }
type Concept = { zh: TbxTerm[]; en: TbxTerm[]; subject: string; note: string[]; definition: string }

/** `skipped` counts concepts that say nothing here: without Chinese, or without English that may be used. */
export type TbxTerms = { terms: GivenTerm[]; skipped: number }

const concepts = new Set(['termEntry', 'conceptEntry'])
const languages = new Set(['langSet', 'langSec'])
const terms = new Set(['tig', 'ntig', 'termSec'])
const forbidden = /^(?:deprecated|superseded|notRecommended|obsolete)/i
/** What the basic dialect knows as a part of speech; any other kind goes as the field it belongs to. */
const partsOfSpeech = new Set(['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other'])

/**
 * Reads a glossary from TBX: version 2 (`martif`) and version 3 (`tbx`, in either style), the core and the basic dialect, by
 * what their elements are called. Several Chinese terms of one concept become several entries; English that the file
 * calls deprecated or superseded is what may not be used. What it does not know it passes over.
 * Refuses `xml_unreadable`, `text_empty`, and `invalid` for too long a list.
 */
export async function readTbx(bytes: Uint8Array): Promise<Outcome<TbxTerms>> {
  const found: Concept[] = []
  try {
    for await (const _ of parseXml([bytes], collector(found)))
      if (found.length > MAX_TERMS)
        return refused('invalid', { field: 'rows', problem: 'too_big', limit: MAX_TERMS })
  } catch (error) {
    if (error instanceof UnreadableXml)
      return refused('xml_unreadable', { problem: error.problem, line: error.line })
    throw error
  }
  if (found.length === 0) return refused('text_empty')
  const read = found.map(termsOf)
  return done({
    terms: read.flatMap((inputs, index) => inputs.map(term => ({ term, row: index + 1 }))),
    skipped: read.filter(inputs => inputs.length === 0).length,
  })
}

/** One concept after the other goes into `found`. Names lose their prefix: whose an element is, says what it is called. */
function collector(found: Concept[]): XmlHandlers {
  let begun = false
  let concept: Concept | null = null
  let language: TbxTerm[] | null = null
  let term: TbxTerm | null = null
  let text = ''
  let type = ''
  return {
    open(written, attributes) {
      const name = local(written)
      if (!begun && name !== 'martif' && name !== 'tbx') throw new UnreadableXml('another_format')
      begun = true
      text = ''
      type = attributes.type ?? name
      if (concepts.has(name)) concept = { zh: [], en: [], subject: '', note: [], definition: '' }
      if (languages.has(name)) language = listOf(concept, attributes['xml:lang'] ?? '')
      if (terms.has(name)) term = { text: '', status: '', partOfSpeech: '', subset: '' }
    },
    text(piece) {
      text += piece
    },
    close(written) {
      const name = local(written)
      const value = text.replace(/\s+/g, ' ').trim()
      if (term) fillTerm(term, name, type, value)
      else if (concept && !language) fillConcept(concept, name, type, value)
      if (terms.has(name)) {
        if (term && term.text !== '') language?.push(term)
        term = null
      }
      if (languages.has(name)) language = null
      if (concepts.has(name) && concept) {
        found.push(concept)
        concept = null
      }
      text = ''
      type = ''
    },
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Where terms of a language go; those of others go nowhere. */
function listOf(concept: Concept | null, tag: string): TbxTerm[] {
  const language = tag.toLowerCase().split(/[-_]/)[0]
  if (language === 'zh' || language === 'cmn') return concept?.zh ?? []
  return language === 'en' ? (concept?.en ?? []) : []
}

/** `type` is that of the element, or its name: the one style says what it is by an attribute, the other by the element. */
function fillTerm(term: TbxTerm, name: string, type: string, value: string): void {
  if (name === 'term') term.text = value
  if (type === 'administrativeStatus' || type === 'normativeAuthorization') term.status = value
  if (type === 'partOfSpeech') term.partOfSpeech = value
  if (type === 'customerSubset') term.subset = value
}

function fillConcept(concept: Concept, name: string, type: string, value: string): void {
  if (type === 'subjectField') concept.subject = value
  if (type === 'definition') concept.definition = value
  if (name === 'note' && value !== '') concept.note.push(value)
}

function termsOf({ zh, en, subject, note, definition }: Concept): TermInput[] {
  const allowed = en.filter(one => !forbidden.test(one.status))
  if (allowed.length === 0) return []
  const renderings = allowed.map(({ text, subset }): RenderingInput => ({ en: text, ...scopeOf(subset) }))
  return zh.map(({ text, partOfSpeech }) => ({
    zh: text,
    renderings,
    kind: partOfSpeech || allowed[0]?.partOfSpeech || subject,
    forbiddenEn: en.filter(one => forbidden.test(one.status)).map(one => one.text),
    note: [...note, definition].filter(Boolean).join(' '),
  }))
}

function scopeOf(subset: string): { scope?: RenderingScope; author?: string } {
  const [name, author] = subset.split(':', 2)
  if (name === 'official' || name === 'newsletter') return { scope: name }
  return name === 'author' && author ? { scope: 'author', author } : {}
}

/** The two versions by what their parts are called. */
const dialects = {
  2: {
    open: '<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Bianyi</p></sourceDesc></fileDesc></martifHeader><text><body>',
    close: '</body></text></martif>',
    concept: 'termEntry',
    language: 'langSet',
    term: 'tig',
  },
  3: {
    open: '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>Bianyi</p></sourceDesc></fileDesc></tbxHeader><text><body>',
    close: '</body></text></tbx>',
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
  },
} as const

/** Writes a glossary as TBX-Basic, which `readTbx` reads back as it was. Most tools still read version 2 alone. */
export function writeTbx(glossary: readonly TermText[], version: 2 | 3 = 2): string {
  const dialect = dialects[version]
  const { concept, language } = dialect
  const entries = glossary.map((entry, index) => {
    const { zh, renderings, kind, forbiddenEn, note } = entry
    const isSpeech = kind !== null && partsOfSpeech.has(kind)
    const speech = isSpeech ? textElement('termNote', kind, { type: 'partOfSpeech' }) : ''
    const english = [
      ...renderings.map(({ en, scope, author }, at) => {
        const subset = scope === 'newsletter' ? null : author === null ? scope : `${scope}:${author}`
        const status = at === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts'
        return termElement(dialect.term, en, status, textElement('admin', subset, { type: 'customerSubset' }))
      }),
      ...forbiddenEn.map(form => termElement(dialect.term, form, 'deprecatedTerm-admn-sts')),
    ]
    return [
      `<${concept} id="c${index + 1}">`,
      isSpeech ? '' : textElement('descrip', kind, { type: 'subjectField' }),
      textElement('note', note),
      `<${language} xml:lang="zh">${termElement(dialect.term, zh, '', speech)}</${language}>`,
      `<${language} xml:lang="en">${english.join('')}</${language}>`,
      `</${concept}>`,
    ].join('')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${[dialect.open, ...entries, dialect.close].join('\n')}\n`
}

function termElement(name: string, term: string, status: string, more = ''): string {
  const standing = textElement('termNote', status, { type: 'administrativeStatus' })
  return `<${name}>${textElement('term', term)}${standing}${more}</${name}>`
}

/** An element with text in it; '' where there is no text. */
function textElement(name: string, text: string | null, attributes: Record<string, string> = {}): string {
  if (text === null || text === '') return ''
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  return `<${name}${written.join('')}>${escapeXml(text)}</${name}>`
}
