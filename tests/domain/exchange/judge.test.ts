import { describe, expect, it } from 'vitest'
import { judge, type Standing, statusBack } from '@/domain/exchange/judge'

const base: Standing = { text: 'One.', status: 'translated' }
const ours = (text = base.text, revision = 1) => ({ ...base, text, revision, source: '一。' })
const theirs = (text: string, more = {}) => ({ ...base, text, revision: 1, source: '一。', ...more })

describe('a text that came back from another tool', () => {
  it('is left alone where the tool left it alone, whatever happened here since', () => {
    expect(judge(ours(), base, theirs('One.'))).toEqual({ kind: 'untouched' })
    expect(judge(ours('Two.', 2), base, theirs('One.'))).toEqual({ kind: 'untouched' })
    expect(judge(ours(), base, theirs('  One.\r\n'))).toEqual({ kind: 'untouched' })
  })

  it('is a change where only the tool changed it, by its words or by how far it is', () => {
    expect(judge(ours(), base, theirs('Two.'))).toEqual({ kind: 'changed' })
    expect(judge(ours(), base, theirs('One.', { status: 'condensed' }))).toEqual({ kind: 'changed' })
    // Changed here and changed back: as it was given out.
    expect(judge(ours('One.', 5), base, theirs('Two.'))).toEqual({ kind: 'changed' })
  })

  it('is no conflict where both say the same', () => {
    expect(judge(ours('Two.', 2), base, theirs('Two.'))).toEqual({ kind: 'agreed' })
    expect(judge(ours('Two.', 2), null, theirs('Two.', { revision: null }))).toEqual({ kind: 'agreed' })
  })

  it('is a question where a person has to decide', () => {
    const asked = (why: string) => ({ kind: 'asked', why })
    expect(judge(ours('Two.', 2), base, theirs('Three.'))).toEqual(asked('both_changed'))
    expect(judge(ours(), null, theirs('Two.', { revision: null }))).toEqual(asked('base_unknown'))
    expect(judge(ours(), base, theirs('Two.', { source: '二。' }))).toEqual(asked('source_changed'))
    expect(judge(ours(), base, theirs('', { status: 'untranslated' }))).toEqual(asked('emptied'))
  })
})

describe('how far a text is that came back', () => {
  it('is a draft where there are words now, and as before where the tool says nothing new', () => {
    expect(statusBack('untranslated', 'open', null, 'One.', true)).toBe('draft')
    expect(statusBack('untranslated', 'open', 'open', 'One.', true)).toBe('draft')
    expect(statusBack('condensed', 'condensed', 'condensed', 'Shorter.', true)).toBe('condensed')
    expect(statusBack('omitted', 'omitted', 'omitted', '', false)).toBe('omitted')
    expect(statusBack('omitted', 'omitted', 'omitted', 'After all.', true)).toBe('draft')
    expect(statusBack('translated', 'translated', null, '', true)).toBe('untranslated')
  })

  it('is what the tool says where it says something new', () => {
    expect(statusBack('draft', 'draft', 'translated', 'One.', false)).toBe('translated')
    expect(statusBack('translated', 'translated', 'open', 'One.', false)).toBe('draft')
    expect(statusBack('draft', 'draft', 'translated', '', true)).toBe('untranslated')
  })
})
