import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTerm, type TermInput, type TermText } from '@/domain/term'
import { readGlossary } from '@/formats/glossary'
import { readTbx, writeTbx } from '@/formats/tbx'
import { no, ok } from '../support/article'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (text: string) =>
  ok(await readTbx(bytes(text))).terms.map(({ term }) => ok(readTerm(term)))
const term = (input: TermInput) => ok(readTerm(input))

const livelihood = term({
  zh: '民生',
  renderings: [
    { en: 'people’s livelihood', scope: 'official' },
    { en: 'livelihoods' },
    { en: 'wellbeing', scope: 'author', author: '某甲' },
  ],
  kind: 'noun',
  forbiddenEn: ['people’s life'],
  note: 'A & B < C "quoted"',
})

describe('a glossary in TBX', () => {
  it.each([2, 3] as const)('of version %s comes back as it went out', async version => {
    const glossary = [
      livelihood,
      term({ zh: '外交部', en: 'Ministry of Foreign Affairs', kind: 'institution' }),
    ]
    expect(await read(writeTbx(glossary, version))).toEqual(glossary)
  })

  it('comes back whatever words are in it', async () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .map(text => text.replace(/\s+/g, ' ').trim())
      // XML cannot hold control characters, and terms are parted by semicolons.
      .filter(text => text !== '' && !/[;；\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text))
    const given = fc.record({ zh: word, en: word, note: fc.option(word) })
    await fc.assert(
      fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 4 }), async inputs => {
        const terms = inputs.map(input => term(input))
        expect(await read(writeTbx(terms, 3))).toEqual(terms)
      }),
      { numRuns: 50 },
    )
  })

  it('of version 2 by another tool is read: several languages, several terms, what is deprecated', async () => {
    const [one, two, ...more] = await read(`<?xml version="1.0"?>
      <martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>term bank</p></sourceDesc></fileDesc></martifHeader>
      <text><body><termEntry id="e1"><descrip type="subjectField">diplomacy</descrip><descripGrp><descrip type="definition">Talks between states.</descrip></descripGrp>
        <langSet xml:lang="zh-Hans-CN"><ntig><termGrp><term>对话</term></termGrp></ntig><tig><term>会谈</term></tig></langSet>
        <langSet xml:lang="fr"><tig><term>dialogue</term></tig></langSet>
        <langSet xml:lang="EN-us"><tig><term>dialogue</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
          <tig><term>chat</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
      </termEntry></body></text></martif>`)
    expect(one).toMatchObject({
      zh: '对话',
      en: 'dialogue',
      forbiddenEn: ['chat'],
      kind: 'diplomacy',
      note: 'Talks between states.',
    })
    expect(two).toMatchObject({ zh: '会谈', en: 'dialogue' })
    expect(more).toEqual([])
  })

  it('of version 3 is read in the style that names its elements', async () => {
    const [one] =
      await read(`<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
      <conceptEntry id="c1"><min:subjectField>law</min:subjectField><note>As in the Charter.</note>
        <langSec xml:lang="en"><termSec><term>sovereign equality</term><min:partOfSpeech>noun</min:partOfSpeech></termSec>
          <termSec><term>equal sovereignty</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        <langSec xml:lang="zh"><termSec><term>主权平等</term></termSec></langSec></conceptEntry></body></text></tbx>`)
    expect(one).toMatchObject({
      zh: '主权平等',
      en: 'sovereign equality',
      kind: 'noun',
      forbiddenEn: ['equal sovereignty'],
      note: 'As in the Charter.',
    })
  })

  it('counts what says nothing here', async () => {
    const file = `<tbx><text><body><conceptEntry><langSec xml:lang="zh"><termSec><term>水</term></termSec></langSec></conceptEntry></body></text></tbx>`
    expect(ok(await readTbx(bytes(file)))).toEqual({ terms: [], skipped: 1 })
  })

  it.each([
    ['nothing in it', '<tbx><text><body/></text></tbx>', 'text_empty'],
    ['another format', '<tmx version="1.4"/>', 'xml_unreadable'],
    ['no XML', 'zh,en\n水,water', 'xml_unreadable'],
    ['an element left open', '<tbx><text>', 'xml_unreadable'],
    ['an entity', '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>', 'xml_unreadable'],
    ['a document type', '<!DOCTYPE martif SYSTEM "http://example.org/x.dtd"><martif/>', 'xml_unreadable'],
    ['a well of elements', `<tbx>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</tbx>`, 'xml_unreadable'],
    ['a million references', `<tbx>${'&#65;'.repeat(200_000)}</tbx>`, 'xml_unreadable'],
  ])('with %s is refused', async (_, file, code) => {
    expect(no(await readTbx(bytes(file))).code).toBe(code)
  })
})

const glossary = fileURLToPath(new URL('../../../shared/texts/glossary.csv', import.meta.url))

it.skipIf(!existsSync(glossary)).each([2, 3] as const)(
  'the real glossary goes through TBX %s without a loss',
  async version => {
    const terms: TermText[] = ok(readGlossary(readFileSync(glossary))).map(({ term: given }) => term(given))
    expect(terms).toHaveLength(120)
    expect(await read(writeTbx(terms, version))).toEqual(terms)
  },
)
