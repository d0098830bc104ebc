import { describe, expect, it } from 'vitest'
import { exportXliff } from '@/commands/export-xliff'
import { type Decided, importXliff } from '@/commands/import-xliff'
import { openThread } from '@/commands/open-thread'
import { openXliff } from '@/commands/open-xliff'
import { previewXliff } from '@/commands/preview-xliff'
import { readArticle } from '@/commands/read-article'
import { readEvents } from '@/commands/read-events'
import { readRevisions } from '@/commands/read-revisions'
import { readUnits } from '@/commands/read-units'
import { reimportSource } from '@/commands/reimport-source'
import { saveUnit } from '@/commands/save-unit'
import { articleIn, no, ok, threeSentences } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

const db = freshDatabase()
const people = team(db)
const assistant = as(db, people.assistant)
const versions = ['1.2', '2.1'] as const

const written = (id: string, version: string, comments = false) =>
  Buffer.from(ok(exportXliff(assistant, id, { version, comments })).bytes).toString()
const opened = async (text: string) => ok(await openXliff(assistant, Buffer.from(text)))
const preview = async (id: string, text: string) => ok(previewXliff(assistant, id, await opened(text)))
const take = async (id: string, text: string, decisions: Decided[] = []) =>
  importXliff(assistant, id, { file: await opened(text), name: 'back.xlf', decisions })
const unit = (unitId: string) => {
  const found = ok(readUnits(assistant, articleOf.get(unitId) ?? '')).items.find(({ id }) => id === unitId)
  if (!found) throw new Error('no such unit')
  return found
}
const articleOf = new Map<string, string>()
function article() {
  const made = articleIn(db, people, 'in_review')
  for (const id of made.units) articleOf.set(id, made.id)
  return { id: made.id, units: made.units as [string, string, string] }
}

describe.each(versions)('an article as XLIFF %s', version => {
  it('comes back as it went out, and changes nothing', async () => {
    const { id } = article()
    const { counts, items, leftOut } = await preview(id, written(id, version))
    expect(counts).toEqual({ untouched: 4, agreed: 0, changed: 0, asked: 0, unknown: 0, missing: 0 })
    expect([items, leftOut]).toEqual([[], []])
    expect(ok(await take(id, written(id, version)))).toMatchObject({ taken: 0, left: 0, open: 0 })
  })

  it('brings what the other tool changed as a revision of its own origin', async () => {
    const { id, units } = article()
    const back = written(id, version).replace('Sentence 2.', 'Trade reached RMB 9 billion.')
    const shown = await preview(id, back)
    expect(shown.counts).toMatchObject({ untouched: 3, changed: 1 })
    expect(shown.items[0]).toMatchObject({ unit: 2, ours: 'Sentence 2.', base: 'Sentence 2.' })
    expect(unit(units[1]).translation.text).toBe('Sentence 2.')
    expect(ok(await take(id, back)).items).toEqual([{ unitId: units[1], revision: 2 }])
    const { translation, status } = unit(units[1])
    expect([translation.text, translation.origin, status]).toEqual([
      'Trade reached RMB 9 billion.',
      'import',
      'translated',
    ])
    expect(ok(readRevisions(assistant, { passageId: translation.id })).items[0]?.author.id).toBe(
      people.assistant.userId,
    )
    const events = ok(readEvents(assistant, { articleId: id }, { limit: 10 })).items
    expect(events.map(({ type }) => type)).toContain('translation.imported')
    // Once taken, the same file says nothing new.
    expect((await preview(id, back)).counts).toMatchObject({ agreed: 1, changed: 0, asked: 0 })
  })

  it('brings the title and a state that the other tool set', async () => {
    const { id, units } = article()
    ok(saveUnit(assistant, units[0], 1, { status: 'draft' }))
    const draft =
      version === '1.2'
        ? ' state="needs-translation" state-qualifier="x-bianyi-draft"'
        : ' state="initial" subState="bianyi:draft"'
    const out = written(id, version)
    expect(out).toContain(draft)
    const back = out.replace(draft, ' state="translated"').replace('Dialogue and Cooperation', 'Talks')
    expect(
      (await preview(id, back)).items.map(({ unit: number, status }) => [number, status.theirs]),
    ).toEqual([
      [null, 'translated'],
      [1, 'translated'],
    ])
    ok(await take(id, back))
    expect(ok(readArticle(assistant, id)).title.en).toMatchObject({ text: 'Talks', origin: 'import' })
    expect(unit(units[0]).status).toBe('translated')
  })

  it('asks where both changed a text, and overwrites nothing that was not decided', async () => {
    const { id, units } = article()
    const back = written(id, version).replaceAll(/Sentence (\d)\./g, 'Their sentence $1.')
    ok(saveUnit(assistant, units[0], 1, { text: 'Our own words entirely' }))
    ok(saveUnit(assistant, units[1], 1, { text: 'Sentence 2. And more.' }))
    const shown = await preview(id, back)
    expect(shown.counts).toMatchObject({ untouched: 1, changed: 1, asked: 2 })
    expect(shown.items.map(({ why }) => why)).toEqual(['both_changed', 'both_changed', null])
    expect(shown.items[1]?.merged).toBe('Their sentence 2. And more.')
    expect(ok(await take(id, back, [{ unitId: units[2], revision: 1, take: 'ours' }]))).toMatchObject({
      taken: 0,
      left: 1,
      open: 2,
    })
    const stale = await take(id, back, [{ unitId: units[0], revision: 1, take: 'theirs' }])
    expect(no(stale).code).toBe('content_changed')
    ok(
      await take(id, back, [
        { unitId: units[0], revision: 2, take: 'theirs' },
        { unitId: units[1], revision: 2, take: 'merged' },
      ]),
    )
    expect(units.map(one => unit(one).translation.text)).toEqual([
      'Their sentence 1.',
      'Their sentence 2. And more.',
      'Their sentence 3.',
    ])
  })

  it('asks where the Chinese was corrected since, and where the tool dropped what we wrote', async () => {
    const { id } = article()
    const back = written(id, version).replaceAll(/Sentence (\d)\./g, 'Their sentence $1.')
    ok(reimportSource(assistant, id, { text: threeSentences.replace('90亿', '80亿') }))
    const shown = await preview(id, back)
    expect(shown.items.find(({ unit: number }) => number === 2)?.why).toBe('source_changed')
    const bare = back.replaceAll(/ (?:bianyi:\w+|name|resname)="[^"]*"/g, '')
    expect((await preview(id, bare)).items.map(({ why }) => why)).toEqual(Array(3).fill('base_unknown'))
  })

  it('takes open threads along as notes where they are asked for', async () => {
    const { id, units } = article()
    const passageId = unit(units[0]).translation.id
    const anchor = { passageId, start: 0, end: 8 }
    ok(openThread(as(db, people.reviewer), { articleId: id, anchor, body: 'Is "this" <so>?' }))
    expect(written(id, version)).not.toContain('<note')
    const out = written(id, version, true)
    expect(out).toContain('Is &quot;this&quot; &lt;so&gt;?')
    const shown = await preview(id, out)
    expect([shown.counts.untouched, shown.notes]).toEqual([4, []])
  })
})

describe('a file that is not this article’s', () => {
  it('is refused, or told apart unit by unit', async () => {
    const [one, other] = [article(), article()]
    expect(no(previewXliff(assistant, one.id, await opened(written(other.id, '2.1')))).code).toBe(
      'xliff_of_another',
    )
    const mixed = written(one.id, '2.1').replaceAll(one.units[2], 'unt_gone')
    const shown = await preview(one.id, mixed)
    expect(shown.counts).toMatchObject({ unknown: 1, missing: 1 })
    expect(shown.unknown).toEqual([{ id: 'unt_gone', source: '合作的前景广阔。', text: 'Sentence 3.' }])
  })

  it('is refused where it is no XLIFF, or breaks its rules', async () => {
    const { id } = article()
    const refusal = async (text: string) => no(await openXliff(assistant, Buffer.from(text)))
    expect(await refusal('<tmx version="1.4"/>')).toMatchObject({
      code: 'xml_unreadable',
      facts: { problem: 'another_format' },
    })
    expect(await refusal(`<!DOCTYPE x>${written(id, '1.2')}`)).toMatchObject({
      facts: { problem: 'doctype' },
    })
    expect(await refusal(written(id, '2.1').replaceAll(/<source>.*<\/source>/g, ''))).toMatchObject({
      code: 'xliff_invalid',
      facts: { problem: 'xliff_missing', at: 'segment/source' },
    })
    const bomb = `<xliff version="1.2">${'<file>'.repeat(70)}`
    expect(await refusal(bomb)).toMatchObject({ facts: { problem: 'too_deep' } })
  })
})

describe('what another tool does to a file', () => {
  it('is read through: segments of its own, and codes, which are reported', async () => {
    const { id, units } = article()
    const cut = written(id, '2.1').replace(
      /<segment[^>]*>\s*<source>[^<]*<\/source>\s*<target>Sentence 1\.<\/target>\s*<\/segment>/,
      `<segment state="translated"><source>中国始终主张</source><target>China has always</target></segment>
       <segment state="translated"><source>对话。</source><target>stood for <pc id="c1"><mrk id="m1" type="term">dialogue</mrk></pc>.</target></segment>`,
    )
    const shown = await preview(id, cut)
    expect(shown.items).toHaveLength(1)
    expect(shown.items[0]).toMatchObject({
      unitId: units[0],
      theirs: 'China has always stood for dialogue.',
      kind: 'changed',
      codes: 2,
    })
    const old = written(id, '1.2').replace(
      'Sentence 1.',
      '<mrk mtype="seg" mid="0">China <g id="1">talks</g>.</mrk><ph id="2">&lt;br/&gt;</ph>',
    )
    expect((await preview(id, old)).items[0]).toMatchObject({ theirs: 'China talks.', codes: 2 })
  })

  it('is left alone where a target was not given back at all', async () => {
    const { id } = article()
    const without = written(id, '1.2').replaceAll(/<target.*<\/target>/g, '')
    expect((await preview(id, without)).counts).toMatchObject({ untouched: 4 })
  })
})
