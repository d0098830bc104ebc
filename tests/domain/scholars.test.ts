import { describe, expect, it } from 'vitest'
import { checkScholars } from '@/domain/checks/claims/scholars'
import type { DocumentPassage } from '@/domain/checks/document'
import { carrySentences, type Support, speaksForScholars } from '@/domain/scholars'

const by = (articleId: string, scholars: string[], sentence: string | null = null): Support => ({
  unitId: `unit of ${articleId}`,
  articleId,
  scholars,
  sentence,
})

function found(text: string, support: Support[], disagree = false) {
  const passage: DocumentPassage = {
    passageId: 'p',
    kind: 'summary',
    part: 'answer',
    text,
    support,
    disagree,
  }
  return checkScholars([passage]).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`)
}

describe('who stands behind an answer', () => {
  const claim = 'Chinese scholars believe that talks go on. Trade is large.'

  it('is too few where it speaks for all and rests on one', () => {
    expect(found(claim, [by('a', ['MOU Jia'])])).toEqual(['scholars_alone: Chinese scholars'])
    expect(found(claim, [by('a', ['MOU Jia']), by('b', ['MOU Jia'])])).toEqual([
      'scholars_alone: Chinese scholars',
    ])
    expect(found(claim, [by('a', ['MOU Jia', 'MOU Yi'])])).toEqual([
      'scholars_same_article: Chinese scholars',
    ])
  })

  it('is enough where two in two articles say so, or where it does not speak for all', () => {
    expect(found(claim, [by('a', ['MOU Jia']), by('b', ['MOU Yi'])])).toEqual([])
    expect(found('MOU Jia believes that talks go on.', [by('a', ['MOU Jia'])])).toEqual([])
  })

  it('is asked sentence by sentence where units were given to sentences', () => {
    const [first = '', second = ''] = ['Most Chinese experts see a truce.', 'Analysts in China doubt it.']
    const support = [by('a', ['MOU Jia'], first), by('b', ['MOU Yi'], first), by('c', ['MOU Bing'], second)]
    expect(found(`${first} ${second}`, support)).toEqual(['scholars_alone: Analysts in China'])
    expect(found(`${first} ${second}`, support.slice(0, 2))).toEqual(['scholars_unborne: Analysts in China'])
  })

  it('is told to disagree where the editor marked it, and the answer has to say so', () => {
    const two = [by('a', ['MOU Jia']), by('b', ['MOU Yi'])]
    expect(found('Chinese scholars see a truce.', two, true)).toEqual([
      'disagreement_unsaid: Chinese scholars see a truce.',
    ])
    expect(found('Chinese scholars are divided over a truce.', two, true)).toEqual([])
  })

  it.each([
    ['Chinese scholars', 'Generally speaking, Chinese scholars believe it.'],
    ['Chinese foreign policy experts', 'Chinese foreign policy experts say so.'],
    ['China’s leading academics', 'China’s leading academics say so.'],
    ['scholars in China', 'Many scholars in China say so.'],
    [null, 'The Chinese economy is large, scholars say.'],
    [null, 'A Chinese scholar believes it.'],
  ])('speaks for %s', (words, sentence) => {
    const range = speaksForScholars(sentence)
    expect(range && sentence.slice(range.start, range.end)).toBe(words)
  })
})

describe('sentences that were reworded', () => {
  it('keep what they rest on', () => {
    const carried = carrySentences(
      'One stands. Two is so. Three stands.',
      'One stands. Two is otherwise. Three stands.',
    )
    expect([...carried]).toEqual([['Two is so.', 'Two is otherwise.']])
  })

  it('lose it where nobody can say which is which', () => {
    expect(carrySentences('One. Two. Three.', 'One. Another. And more. Three.').size).toBe(0)
  })
})
