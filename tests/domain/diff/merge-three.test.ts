import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeThree } from '@/domain/diff/merge-three'
import { chineseWords, trickyText } from './arbitraries'

const base = 'The council met in May. It said trade would grow.'

describe('two people saving at once', () => {
  test('changes in different places both stand', () => {
    const mine = 'The State Council met in May. It said trade would grow.'
    const theirs = 'The council met in May. It said that trade would soon grow.'
    expect(mergeThree(base, mine, theirs)).toEqual({
      merged: 'The State Council met in May. It said that trade would soon grow.',
      conflict: false,
    })
  })

  test('a deletion and a change elsewhere both stand', () => {
    expect(mergeThree(base, 'The council met in May.', `In Beijing: ${base}`)).toEqual({
      merged: 'In Beijing: The council met in May.',
      conflict: false,
    })
  })

  test('the same change by both is no conflict', () => {
    const mine = base.replace('May', 'June').replace('council', 'cabinet')
    const theirs = base.replace('May', 'June')
    expect(mergeThree(base, mine, theirs)).toEqual({ merged: mine, conflict: false })
  })

  test('one place changed by both keeps both versions, mine first, each marker on its own line', () => {
    expect(mergeThree(base, base.replace('May', 'June'), base.replace('May', 'early July'))).toEqual({
      merged:
        'The council met in \n<<<<<<< mine\nJune\n=======\nearly July\n>>>>>>> theirs\n. It said trade would grow.',
      conflict: true,
    })
  })

  test('different first texts for an empty passage are both kept', () => {
    expect(mergeThree('', 'Mine.', 'Theirs.')).toEqual({
      merged: '<<<<<<< mine\nMine.\n=======\nTheirs.\n>>>>>>> theirs\n',
      conflict: true,
    })
  })

  test('a change to what the other deleted is a conflict', () => {
    const { merged, conflict } = mergeThree('a b c', 'a c', 'a new c')
    expect(conflict).toBe(true)
    expect(merged).toContain('new')
  })

  test('conflicts in one paragraph are shown as one, each side exactly as it was written', () => {
    const { merged } = mergeThree('one two three four five', '1 two three 4 five', 'I two 3 IV five')
    expect(merged).toBe('<<<<<<< mine\n1 two three 4\n=======\nI two 3 IV\n>>>>>>> theirs\n five')
  })

  test('conflicts in two paragraphs are shown in their paragraphs', () => {
    const { merged } = mergeThree('one\nkept\ntwo\n', '1\nkept\n2\n', 'I\nkept\nII\n')
    expect(merged.match(/<<<<<<< mine/g)).toHaveLength(2)
    expect(merged).toContain('>>>>>>> theirs\n\nkept\n')
  })

  test('Chinese is merged by word', () => {
    const chinese = '国务院表示，贸易政策将保持稳定。各方支持。'
    const { merged, conflict } = mergeThree(
      chinese,
      chinese.replace('贸易', '货币'),
      chinese.replace('支持', '反对'),
      chineseWords,
    )
    expect({ merged, conflict }).toEqual({
      merged: '国务院表示，货币政策将保持稳定。各方反对。',
      conflict: false,
    })
  })
})

describe('whatever the texts hold', () => {
  test('an unchanged side gives way to the other, and equal sides are the answer', () => {
    fc.assert(
      fc.property(trickyText, trickyText, (from, to) => {
        for (const sides of [
          [from, to],
          [to, from],
          [to, to],
        ] as const) {
          expect(mergeThree(from, ...sides)).toEqual({ merged: to, conflict: false })
        }
      }),
    )
  })

  test('every word either side wrote is in the result, and nothing is made up', () => {
    const baseWords = fc.array(fc.constantFrom('a', 'b', 'c', '\n', 'd.'), { maxLength: 15 })
    const edits = fc.array(fc.record({ at: fc.nat(), drop: fc.nat({ max: 3 }), put: fc.nat({ max: 2 }) }), {
      maxLength: 4,
    })
    const write = (words: string[], changes: { at: number; drop: number; put: number }[], by: string) => {
      let count = 0
      const result = [...words]
      for (const { at, drop, put } of changes) {
        result.splice(at % (result.length + 1), drop, ...Array.from({ length: put }, () => `${by}${count++}`))
      }
      return result
    }
    fc.assert(
      fc.property(baseWords, edits, edits, (words, mineEdits, theirsEdits) => {
        const mine = write(words, mineEdits, 'm')
        const theirs = write(words, theirsEdits, 't')
        const { merged, conflict } = mergeThree(words.join(' '), mine.join(' '), theirs.join(' '))
        const mergedWords = merged.split(/\s+/)
        for (const word of [...mine, ...theirs]) {
          if (/^[mt]\d/.test(word)) expect(mergedWords.filter(other => other === word)).toHaveLength(1)
        }
        expect(merged.includes('<<<<<<< mine')).toBe(conflict)
        const known = new Set([...mine, ...theirs, '<<<<<<<', 'mine', '=======', '>>>>>>>', 'theirs', ''])
        if (conflict) expect(mergedWords.filter(word => !known.has(word))).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('two edits far apart in 4,000 words merge', () => {
    const long = Array.from({ length: 4000 }, (_, i) => `w${i % 700}`).join(' ')
    const merged = mergeThree(long, `Mine ${long} too`, long.replace('w350', 'theirs'))
    expect(merged).toEqual({ merged: `Mine ${long.replace('w350', 'theirs')} too`, conflict: false })
  })
})
