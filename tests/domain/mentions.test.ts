import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionedIn, mentionOf, piecesOf, plainComment, withMentions } from '@/domain/mentions'

describe('people named in a comment', () => {
  it('are found by their ids, each once', () => {
    const body = `请 ${mentionOf({ id: 'usr_a', name: '林 照言' })} 和 @[B](person:usr_b) 看看，@[A](person:usr_a)`
    expect(mentionedIn(body)).toEqual(['usr_a', 'usr_b'])
    expect(plainComment(body)).toBe('请 @林 照言 和 @B 看看，@A')
  })

  it('are not found in what only looks like it', () => {
    for (const body of [
      '@usr_a',
      '[A](person:usr_a)',
      '@[](person:a)',
      '@[A](http://evil.example)',
      '@[A](person:a b)',
    ])
      expect(mentionedIn(body)).toEqual([])
  })

  it('are named by a token that no name can break out of', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter(name => /[^[\]()\\\s]/.test(name)),
        name => {
          const body = `a ${mentionOf({ id: 'usr_a', name: name.slice(0, 200) })} b`
          expect(mentionedIn(body)).toEqual(['usr_a'])
          expect(piecesOf(body).length).toBe(3)
        },
      ),
    )
  })

  it('and the text around them are the whole comment', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant('@[A](person:usr_a)'))), parts => {
        const body = parts.join('')
        const whole = piecesOf(body).map(one =>
          'text' in one ? one.text : `@[${one.mention.name}](person:${one.mention.id})`,
        )
        expect(whole.join('')).toBe(body)
      }),
    )
  })
})

describe('a plain @Name', () => {
  const people = [
    { id: 'usr_1', name: '林照' },
    { id: 'usr_2', name: '林照言' },
    { id: 'usr_3', name: 'Ann' },
    { id: 'usr_4', name: 'Anna Lee' },
    { id: 'usr_5', name: 'Wei' },
    { id: 'usr_6', name: 'Wei' },
  ]
  const ids = (text: string, picked?: Map<string, string>) => mentionedIn(withMentions(text, people, picked))

  it('is stored as who it is: the longest name that fits, and no part of a longer word', () => {
    expect(ids('@林照言请看，@林照也请看')).toEqual(['usr_2', 'usr_1'])
    expect(ids('@Anna Lee and @Ann, not @Annabel')).toEqual(['usr_4', 'usr_3'])
    expect(withMentions('mail me @home, a@b.example', people)).toBe('mail me @home, a@b.example')
  })

  it('behind an open bracket is still the name alone', () => {
    expect(plainComment(withMentions('@[@Ann', people))).toBe('@[@Ann')
  })

  it('that two people have is whoever was picked, or nobody', () => {
    expect(ids('@Wei?')).toEqual([])
    expect(ids('@Wei?', new Map([['Wei', 'usr_6']]))).toEqual(['usr_6'])
  })

  it('reads the same as it was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('@Ann', '@林照言', '@Wei', '@'))), parts => {
        const typed = parts.join('').replaceAll('](', ' ')
        expect(plainComment(withMentions(typed, people))).toBe(typed)
      }),
    )
  })
})
