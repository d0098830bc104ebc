import { describe, expect, it } from 'vitest'
import type { CheckContext, GrammarHit } from '@/domain/checks/check'
import { defaultPolicy } from '@/domain/checks/policy'
import { checkGrammar } from '@/domain/checks/prose/grammar'
import { checkMisspelling } from '@/domain/checks/prose/misspelling'

type Given = { hit?: Partial<GrammarHit>; context?: Partial<CheckContext> }

/** What the check says of a text when the engine has said this of the words in brackets. */
function told(check: typeof checkGrammar, text: string, { hit = {}, context = {} }: Given = {}) {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const target = text.replace(/[[\]]/g, '')
  return check(undefined, target, {
    kind: 'translation',
    policy: defaultPolicy,
    terms: [],
    people: [],
    ...context,
    grammar: [{ start, end, kind: 'agreement', rule: 'Some', message: '', replacements: [], ...hit }],
  })
}

describe('what the grammar engine says', () => {
  it('is a warning with the engine’s words and its likeliest repair, never an error', () => {
    const hit = { message: 'Use `has` here.', replacements: ['has', 'had'] }
    expect(told(checkGrammar, 'It [have] ended.', { hit })).toEqual([
      {
        check: 'grammar',
        severity: 'warning',
        start: 3,
        end: 7,
        code: 'grammar_agreement',
        facts: { text: 'have', detail: 'Use “has” here', fix: 'has' },
        fix: 'has',
      },
    ])
  })

  it('is a note where it is about saying a thing twice', () => {
    expect(told(checkGrammar, 'The [whole entire] plan.', { hit: { kind: 'redundant' } })).toMatchObject([
      { severity: 'note', code: 'grammar_redundant' },
    ])
  })

  it('is left out where it touches a name or a term of the newsletter', () => {
    const context = { people: [{ zh: '林昭彦', printed: 'Lin Zhaoyan', variants: [] }] }
    expect(told(checkGrammar, '[Lin] Zhaoyan argue.', { context })).toEqual([])
    expect(told(checkGrammar, 'Lin Zhaoyan [argue].', { context })).toHaveLength(1)
  })

  it('counts in a heading only where letters or words are wrong: a heading is no sentence', () => {
    const context = { kind: 'title' as const }
    expect(told(checkGrammar, 'A [order] emerge', { context })).toEqual([])
    expect(told(checkGrammar, '[Effect] and Cause', { context, hit: { kind: 'confused' } })).toHaveLength(1)
  })

  it('says nothing where the engine was not asked', () => {
    const context = { kind: 'section' as const, policy: defaultPolicy, terms: [], people: [] }
    expect(checkGrammar(undefined, 'It have ended.', context)).toEqual([])
    expect(checkMisspelling(undefined, 'A goverment.', context)).toEqual([])
  })
})

describe('a word that no dictionary has', () => {
  const spelt = (text: string, replacements: string[], context: Partial<CheckContext> = {}) =>
    told(checkMisspelling, text, { hit: { kind: 'misspelt', replacements }, context }).map(one => one.fix)

  it('is told with the word a letter or two away', () => {
    expect(spelt('The [goverment] fell.', ['government', 'movement'])).toEqual(['government'])
    expect(spelt('They met [breifly].', ['briefly', 'reify'])).toEqual(['briefly'])
    expect(spelt('It [occured] then.', ['occurred', 'occur'])).toEqual(['occurred'])
  })

  it('is none where nothing is near, or only another word of the same stem', () => {
    expect(spelt('The [hukou] system.', ['honour', 'hulk'])).toEqual([])
    expect(spelt('[reauthorized] funds', ['reauthorize'])).toEqual([])
    expect(spelt('such [externalities] matter', ['externalizes'])).toEqual([])
    expect(spelt('It is an [accelerant].', ['accelerate'])).toEqual([])
    expect(spelt('An [independant] view.', ['independent'])).toEqual(['independent'])
  })

  it('is none where it is written as a name, or stands in a name or a term', () => {
    expect(spelt('[Zelenski] said so.', ['Zelenskyy'])).toEqual([])
    expect(spelt('Sun Yat-[sen] left.', ['seen'])).toEqual([])
    const terms = [{ zh: '单位', en: ['work unit (danwei)'], forbiddenEn: [], kind: null }]
    expect(spelt('The [danwei] system.', ['dandie'], { terms })).toEqual([])
    expect(spelt('a big-[hearted] man', ['hearten'])).toEqual([])
  })

  it('is left to the check of words that run together', () => {
    expect(spelt('China could [alsocan] aid.', ['ashcan', 'alsoan'])).toEqual([])
  })
})
