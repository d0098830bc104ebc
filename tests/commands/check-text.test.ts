import { beforeEach, describe, expect, it } from 'vitest'
import { checkText, type LooseText } from '@/commands/check-text'
import type { Database } from '@/db/client'
import { no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const codes = (loose: LooseText) => ok(checkText(as(db, people.reviewer), loose)).items.map(one => one.code)

describe('a loose text', () => {
  it('of a translation is compared with its Chinese', () => {
    const loose = { source: '贸易额达90亿元。', text: 'Trade reached 90 billion yuan.' }
    expect(codes({ ...loose, kind: 'translation' })).toEqual(['number_too_large'])
    expect(codes({ text: loose.text, kind: 'translation' })).toEqual([])
  })

  it('of a title is read as one: its case counts, its end does not', () => {
    const text = 'What China will Do Next in the Long Race with Its Rivals'
    expect(codes({ text, kind: 'title' })).toEqual(['title_case'])
    expect(codes({ text, kind: 'section' })).not.toContain('title_case')
  })

  it.each(['summary', 'section'] as const)('of a %s needs its stops and closes its quotes', kind => {
    const text = 'He calls this “a very long and winding road to peace in the region'
    expect(codes({ text, kind })).toEqual(expect.arrayContaining(['not_closed', 'no_stop_at_end']))
  })

  it('that is empty has nothing to find, and with Chinese beside it is not translated', () => {
    expect(codes({ text: '', kind: 'section' })).toEqual([])
    expect(codes({ source: '谈判继续。', text: '', kind: 'translation' })).toEqual(['untranslated_empty'])
  })

  it('is checked for nobody who is not signed in', () => {
    expect(no(checkText(as(db, null), { text: 'x', kind: 'section' })).code).toBe('not_signed_in')
  })
})
