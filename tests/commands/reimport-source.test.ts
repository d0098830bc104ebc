import { beforeEach, expect, it } from 'vitest'
import { readArticle, readSource } from '@/commands/read-article'
import { readSignoffs } from '@/commands/read-signoffs'
import { readUnits } from '@/commands/read-units'
import { reimportSource } from '@/commands/reimport-source'
import { splitUnit } from '@/commands/split-unit'
import type { Database } from '@/db/client'
import { articleIn, ok, signBoth, threeSentences } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const reimport = (id: string, text: string) => ok(reimportSource(as(db, people.assistant), id, { text }))
const units = (id: string) => ok(readUnits(as(db, people.assistant), id)).items

it('keeps every sentence, unit and signature when the text is the same', () => {
  const { id } = articleIn(db, people, 'in_review')
  signBoth(db, people.reviewer, id)
  const before = units(id)
  expect(reimport(id, threeSentences)).toEqual({
    version: 2,
    kept: 3,
    changed: 0,
    added: 0,
    removed: 0,
    staleUnits: [],
    staleEvidence: [],
  })
  expect(units(id)).toEqual(before)
  expect(ok(readSignoffs(as(db, people.reviewer), id)).items.every(s => s.current)).toBe(true)
})

it('keeps a sentence divided where people had divided it, also when it was corrected', () => {
  const { id, units: ids } = articleIn(db, people, 'in_review')
  const sentence = units(id)[0]?.sentences[0]
  const cut = { sentenceId: sentence?.id ?? '', offset: 4, textAt: 4 }
  ok(splitUnit(as(db, people.assistant), ids[0] ?? '', cut))
  const before = units(id)
  expect(reimport(id, threeSentences)).toMatchObject({ kept: 4, changed: 0, added: 0, removed: 0 })
  expect(units(id)).toEqual(before)

  const first = sentence?.text ?? ''
  const corrected = threeSentences.replace(first, `${first.slice(0, 4)}也${first.slice(4)}`)
  expect(reimport(id, corrected)).toMatchObject({ kept: 3, changed: 1, added: 0, removed: 0 })
  const after = units(id)
  expect(after.map(unit => unit.translation)).toEqual(before.map(unit => unit.translation))
  expect(after[0]?.sentences).toEqual(before[0]?.sentences)
})

it('says which English and which evidence a changed number touches', () => {
  const { id, units: ids, takeaway } = articleIn(db, people, 'in_review')
  signBoth(db, people.reviewer, id)
  const corrected = threeSentences.replace('90亿元', '80亿元')
  expect(reimport(id, corrected)).toMatchObject({
    kept: 2,
    changed: 1,
    staleUnits: [ids[1]],
    staleEvidence: [{ passageId: takeaway, unitId: ids[1] }],
  })
  const translation = ok(readSignoffs(as(db, people.reviewer), id)).items.find(s => s.stage === 'translation')
  expect(translation?.stalePassages).toEqual([{ passageId: units(id)[1]!.translation.id, reason: 'source' }])
})

it('brings a new sentence in as an untranslated unit where it stands, and retires what is gone', () => {
  const { id, units: ids } = articleIn(db, people, 'in_review')
  const corrected = '中国始终主张对话。\n新的一段谈到气候治理问题。\n合作的前景广阔。'
  expect(reimport(id, corrected)).toMatchObject({ kept: 2, added: 1, removed: 1 })
  const now = units(id)
  expect(now.map(u => u.id)).toEqual([ids[0], now[1]!.id, ids[2]])
  expect(now[1]).toMatchObject({ status: 'untranslated', translation: { text: '' } })
  const source = ok(readSource(as(db, people.assistant), id))
  expect(now.flatMap(u => u.sentences.map(s => source.text.slice(s.start, s.end))).join('')).toBe(corrected)
})

it('sends an approved article back to review', () => {
  const { id } = articleIn(db, people, 'approved')
  reimport(id, `${threeSentences}\n补充一句。`)
  expect(ok(readArticle(as(db, people.editor), id)).state).toBe('in_review')
})
