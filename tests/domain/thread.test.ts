import { describe, expect, it } from 'vitest'
import {
  applySuggestion,
  carryAnchor,
  checkComment,
  checkRange,
  checkSuggestion,
  MAX_COMMENT,
  MAX_SUGGESTION,
} from '@/domain/thread'

const text = 'The 𠮷野 family'

describe('checkRange', () => {
  it.each([
    ['a word', 0, 3],
    ['a point', 4, 4],
    ['the end of the text', text.length, text.length],
    ['the whole text', 0, text.length],
    ['a whole surrogate pair', 4, 6],
  ])('allows %s', (_, start, end) => {
    expect(checkRange({ start, end }, text)).toEqual({ ok: true })
  })

  it.each([
    ['a range that ends before it begins', 3, 2],
    ['a range behind the text', 0, text.length + 1],
    ['a range before the text', -1, 2],
    ['half a unit', 0.5, 2],
    ['a number beyond counting', 0, Number.POSITIVE_INFINITY],
    ['a start inside a surrogate pair', 5, 6],
    ['an end inside a surrogate pair', 4, 5],
  ])('refuses %s', (_, start, end) => {
    expect(checkRange({ start, end }, text)).toMatchObject({ refusal: { code: 'anchor_invalid' } })
  })

  it('lets half a pair that stands alone in a text be covered', () => {
    expect(checkRange({ start: 1, end: 2 }, 'a\uD842b').ok).toBe(true)
  })
})

describe('checkComment', () => {
  it('allows as many characters as the limit', () => {
    expect(checkComment('x'.repeat(MAX_COMMENT)).ok).toBe(true)
  })

  it.each([
    ['nothing', '', 'text_empty'],
    ['blanks', ' \n\u3000', 'text_empty'],
    ['characters nobody can see', '\u200B\u2060', 'text_empty'],
    ['one character too many', 'x'.repeat(MAX_COMMENT + 1), 'invalid'],
    ['half a surrogate pair', 'a\uD842', 'invalid'],
  ])('refuses %s', (_, body, code) => {
    expect(checkComment(body)).toMatchObject({ refusal: { code } })
  })
})

describe('checkSuggestion', () => {
  it('allows to strike words out', () => {
    expect(checkSuggestion('', 'some words').ok).toBe(true)
  })

  it.each([
    ['the words that stand there', 'some words', 'some words'],
    ['nothing for a point', '', ''],
    ['more than any passage holds', 'x'.repeat(MAX_SUGGESTION + 1), 'y'],
    ['half a surrogate pair', '\uDFB7', 'y'],
  ])('refuses %s', (_, wording, covered) => {
    expect(checkSuggestion(wording, covered)).toMatchObject({
      refusal: { code: 'invalid', facts: { field: 'suggestion' } },
    })
  })
})

describe('carryAnchor', () => {
  it('keeps what was detached detached, even when the same words come back', () => {
    const gone = carryAnchor({ start: 0, end: 4, state: 'attached' }, [{ op: 'delete', text: 'road' }])
    expect(gone).toEqual({ start: 0, end: 0, state: 'detached' })
    expect(carryAnchor(gone, [{ op: 'insert', text: 'road' }]).state).toBe('detached')
  })

  it('keeps what was moved moved through an edit elsewhere', () => {
    const ops = [
      { op: 'insert', text: 'A ' },
      { op: 'equal', text: 'road' },
    ] as const
    expect(carryAnchor({ start: 0, end: 4, state: 'moved' }, ops)).toEqual({
      start: 2,
      end: 6,
      state: 'moved',
    })
  })
})

describe('applySuggestion', () => {
  it('puts the wording in the place of the covered words and leaves the rest alone', () => {
    const anchor = { start: 4, end: 8, state: 'attached' } as const
    expect(applySuggestion('The road is long', anchor, 'road', 'way home')).toBe('The way home is long')
  })

  it('puts a wording in at a point', () => {
    expect(applySuggestion('a road', { start: 2, end: 2, state: 'attached' }, '', 'long ')).toBe(
      'a long road',
    )
  })

  it('accepts a range that was changed and changed back', () => {
    const anchor = { start: 0, end: 4, state: 'moved' } as const
    expect(applySuggestion('road', anchor, 'road', 'way')).toBe('way')
  })

  it('does not write over words that the suggester did not read', () => {
    const anchor = { start: 0, end: 10, state: 'moved' } as const
    expect(applySuggestion('stone road', anchor, 'road', 'way')).toBeUndefined()
  })

  it('does not put words where the old ones are gone', () => {
    expect(applySuggestion('', { start: 0, end: 0, state: 'detached' }, '', 'way')).toBeUndefined()
  })
})
