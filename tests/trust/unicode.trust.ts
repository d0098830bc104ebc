import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '@/domain/checks/policy'
import { runChecks } from '@/domain/checks/run-checks'
import { mutations, signed } from './look-alike-mutations'

const context = { kind: 'translation', policy: defaultPolicy, terms: [], people: [] } as const
/**
 * The rules that look at what characters a text is made of. Not the one about hyphens: U+2010 is a hyphen, and some of the
 * clean texts are printed with it.
 */
const characterChecks = ['invisible_character', 'bidi_character', 'mixed_script', 'look_alike']
const flagged = (text: string) =>
  runChecks(undefined, text, context).filter(found => characterChecks.includes(found.check))

describe('a signed text', () => {
  it('as it was signed has nothing to say', () => {
    expect(flagged(signed)).toEqual([])
  })

  it(`made to look the same in ${mutations.length} ways is flagged every time`, () => {
    expect(mutations.length).toBeGreaterThanOrEqual(200)
    expect(mutations.filter(({ text }) => text === signed)).toEqual([])
    expect(mutations.filter(({ text }) => flagged(text).length === 0).map(({ name }) => name)).toEqual([])
  })
})

describe('clean bilingual text', () => {
  const folder = fileURLToPath(new URL('../../../shared/texts/', import.meta.url))
  const texts = () => readdirSync(folder).filter(name => /\.(en|zh)\.txt$/.test(name))

  it('is flagged in at most one paragraph of a thousand', () => {
    const paragraphs = texts().flatMap(name =>
      readFileSync(`${folder}${name}`, 'utf8').split('\n').filter(Boolean),
    )
    expect(paragraphs.length).toBeGreaterThan(200)
    const wrong = paragraphs.filter(text => flagged(text).length > 0)
    console.log(`${paragraphs.length} paragraphs, ${wrong.length} flagged`)
    expect(wrong.slice(0, 5)).toEqual([])
  })
})
