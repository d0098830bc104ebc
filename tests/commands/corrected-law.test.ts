import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addTakeaway } from '@/commands/add-takeaway'
import { moveArticle } from '@/commands/move-article'
import { previewReimport } from '@/commands/preview-reimport'
import { proposeArticle } from '@/commands/propose-article'
import { readSource } from '@/commands/read-article'
import { readSignoffs } from '@/commands/read-signoffs'
import { readStaleEvidence } from '@/commands/read-stale-evidence'
import { readUnits } from '@/commands/read-units'
import { reimportSource } from '@/commands/reimport-source'
import { saveUnit } from '@/commands/save-unit'
import { saveWhyItMatters } from '@/commands/save-why-it-matters'
import type { Database } from '@/db/client'
import { no, ok, retitle, signBoth, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

const file = join(import.meta.dirname, '../../../shared/texts/prc-foreign-relations-law.zh.txt')

/** Words that stand in the Law once, and what they become: three rewordings, two numbers. */
const rewordings: readonly [string, string][] = [
  ['实现中华民族伟大复兴，促进世界和平', '实现中华民族的伟大复兴，促进世界的和平'],
  ['适用本法。', '均适用本法的规定。'],
  ['第五章 发展对外关系的保障', '第五章 发展对外关系的保障措施'],
  ['2023年6月28日', '2023年6月30日'],
  ['2023年7月1日', '2023年8月1日'],
]
/** Lines by their beginning, and the beginning of the line that they come to stand behind. */
const moves: readonly [string, string][] = [
  ['第二十三条', '第二十六条'],
  ['第四十三条', '第三十六条'],
]
const removals: readonly string[] = ['外交部统一领导驻外', '对在对外交流合作中']
/** New lines, each behind the line that begins so. */
const additions: readonly [string, string][] = [
  ['第三条', '本条所称方针，由示例委员会解释。'],
  ['第二十条', '各地可以结合实际制定示例办法。'],
  ['第四十五条', '附件：示例清单另行公布。'],
]

describe.skipIf(!existsSync(file))('a corrected source of the Law on Foreign Relations', () => {
  it('is understood change by change, and marks stale exactly what rests on them', () => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
    const db = freshDatabase()
    const people = team(db)
    const law = signedLaw(db, people, lines.join('\n'))
    const assistant = as(db, people.assistant)
    const before = ok(readUnits(assistant, law.id)).items
    const text = corrected(lines).join('\n')

    const unitsWith = (words: readonly string[]) => words.map(one => law.unitWith(one))
    const reworded = unitsWith(rewordings.map(([old]) => old))
    const removed = unitsWith(removals)
    const moved = unitsWith(moves.map(([line]) => `${line} `))
    expect(new Set([...reworded, ...removed, ...moved]).size).toBe(9)

    const preview = ok(previewReimport(assistant, law.id, text))
    expect(preview.counts).toEqual({
      kept: before.length - 7,
      changed: 5,
      added: 3,
      removed: 2,
      moved: 2,
    })
    const said = (kind: string) =>
      preview.items
        .filter(item => item.kind === kind)
        .map(({ diff }) => diff.map(({ op, text: words }) => ({ op, words })))
    expect(said('added').map(([one]) => one?.words)).toEqual(additions.map(([, line]) => line))
    expect(said('removed').map(([one]) => one?.words.slice(0, 9))).toEqual(
      removals.toReversed().map(words => words.slice(0, 9)),
    )
    const numbers = said('changed').filter(ops => ops.some(({ words }) => words === '28' || words === '7'))
    expect(numbers.map(ops => ops.filter(({ op }) => op !== 'equal').map(({ words }) => words))).toEqual([
      ['28', '30'],
      ['7', '8'],
    ])
    const sorted = (ids: readonly string[]) => [...ids].sort()
    const touched = sorted([...reworded, ...removed])
    expect(sorted(preview.staleUnits.map(one => one.unitId))).toEqual(touched)
    expect(preview.staleUnits.every(one => one.signed)).toBe(true)
    const resting = [law.unitWith('适用本法。'), law.unitWith('2023年7月1日')]
    expect(preview.staleEvidence.map(one => [one.claim, one.unitId])).toEqual([
      [0, resting[0]],
      [1, resting[1]],
    ])
    expect(ok(readUnits(assistant, law.id)).items).toEqual(before)

    const later = as(db, people.assistant, '2026-11-24T09:00:00.000Z')
    const done = ok(reimportSource(later, law.id, { text }, preview.version))
    const { moved: _, ...counts } = preview.counts
    expect(done).toMatchObject(counts)
    expect(sorted(done.staleUnits)).toEqual(touched)
    expect(done.staleEvidence.map(one => one.unitId)).toEqual(resting)
    expect(no(reimportSource(assistant, law.id, { text }, preview.version)).code).toBe('content_changed')

    const after = ok(readUnits(assistant, law.id)).items
    const source = ok(readSource(assistant, law.id)).text
    expect(source).toBe(text)
    expect(
      after.flatMap(unit => unit.sentences.map(({ start, end }) => source.slice(start, end))).join(''),
      'the units follow the source, moved ones too',
    ).toBe(text)

    // English that somebody changes meanwhile is stale for another reason, told apart.
    const edited = law.unitWith('第六条 ')
    write(db, people.assistant, law.id, edited, 'Other words.')
    const passageOf = new Map(before.map(unit => [unit.id, unit.translation.id]))
    const translation = ok(readSignoffs(as(db, people.reviewer), law.id)).items.find(
      one => one.stage === 'translation',
    )
    const marked = (reason: string) =>
      sorted(
        translation?.stalePassages.flatMap(one => (one.reason === reason ? (one.passageId ?? []) : [])) ?? [],
      )
    const passages = (ids: readonly string[]) => sorted(ids.map(id => passageOf.get(id) ?? ''))
    expect(marked('source')).toEqual(passages(reworded))
    expect(marked('removed')).toEqual(passages(removed))
    expect(marked('order')).toEqual(passages(moved))
    expect(marked('text')).toEqual(passages([edited]))
    expect(marked('added')).toHaveLength(3)
    expect(translation?.stalePassages).toHaveLength(13)
    expect(ok(readStaleEvidence(assistant, law.id)).items).toMatchObject([
      { unitId: resting[0], reasons: ['source'] },
      { unitId: resting[1], reasons: ['source'] },
    ])
  })
})

/** The Law in review, every sentence with its English, signed; why it matters and a takeaway rest on two that will change, another takeaway does not. */
function signedLaw(db: Database, people: ReturnType<typeof team>, text: string) {
  const { assistant, reviewer, editor } = people
  const input = { title: { zh: '对外关系法' }, authors: [{ zh: '示例' }] }
  const { id } = ok(proposeArticle(as(db, assistant), input, { text }))
  ok(moveArticle(as(db, editor), id, { to: 'translating' }))
  const units = ok(readUnits(as(db, assistant), id)).items
  const unitWith = (words: string) => {
    const found = units.filter(unit => unit.sentences.some(sentence => sentence.text.includes(words)))
    if (found.length !== 1) throw new Error(`${words} is in ${found.length} units`)
    return found[0]?.id ?? ''
  }
  for (const { id: unit } of units)
    ok(saveUnit(as(db, assistant), unit, 0, { text: 'Words.', status: 'translated' }))
  retitle(db, assistant, id, 'The Law')
  ok(moveArticle(as(db, assistant), id, { to: 'summarizing' }))
  const why = { text: 'It matters.', evidence: [unitWith('适用本法。')] }
  ok(saveWhyItMatters(as(db, assistant), id, 0, why))
  for (const words of ['2023年7月1日', '第八条 '])
    ok(addTakeaway(as(db, assistant), id, { text: 'It says so.', evidence: [unitWith(words)] }))
  ok(moveArticle(as(db, assistant), id, { to: 'in_review' }))
  signBoth(db, reviewer, id)
  return { id, unitWith }
}

/** The Law with the twelve changes. */
function corrected(lines: readonly string[]): string[] {
  const at = (all: readonly string[], beginning: string) => {
    const found = all.flatMap((line, index) => (line.startsWith(beginning) ? [index] : []))
    if (found.length !== 1) throw new Error(`${found.length} lines begin with ${beginning}`)
    return found[0] ?? 0
  }
  const text = lines.filter(line => !removals.some(beginning => line.startsWith(beginning)))
  for (const [beginning, behind] of moves) {
    const [line] = text.splice(at(text, `${beginning} `), 1)
    text.splice(at(text, `${behind} `) + 1, 0, line ?? '')
  }
  for (const [behind, line] of additions) text.splice(at(text, `${behind} `) + 1, 0, line)
  return text.map(line => rewordings.reduce((words, [old, now]) => words.replace(old, now), line))
}
