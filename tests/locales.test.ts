import { describe, expect, it } from 'vitest'
import { resources } from '@/app/i18n/resources'

type Tree = { [key: string]: string | Tree }

/** The messages of a namespace as dotted path and text. */
function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )
}

const fold = (key: string) => key.replace(/_(one|other)$/, '')
const variables = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(match => match[1]).sort()
const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Messages that are rightly the same in both languages: names, numbers and what is written alike. */
const alike = new Set([
  'common:brand.full',
  'editions:export.markdown',
  'editions:export.json',
  'editions:export.html',
])

describe.each(Object.entries(resources))('the messages of %s', (namespace, { en, 'zh-CN': zh }) => {
  const english = flatten(en as Tree)
  const chinese = flatten(zh as Tree)

  it('have the same keys in both languages', () => {
    const keys = (list: [string, string][]) => [...new Set(list.map(([key]) => fold(key)))].sort()
    expect(keys(chinese)).toEqual(keys(english))
  })

  it('have the plural forms their language uses', () => {
    for (const [key] of english)
      if (/_one$/.test(key)) expect(english.map(([other]) => other)).toContain(`${fold(key)}_other`)
    for (const [key] of chinese) expect(key).not.toMatch(/_one$/)
  })

  it('fill in the same variables', () => {
    const used = new Map(english.map(([key, text]) => [key, variables(text)]))
    for (const [key, text] of chinese) {
      const wanted = used.get(key) ?? used.get(`${fold(key)}_other`)
      expect(variables(text), key).toEqual(wanted)
    }
  })

  it('are never empty', () => {
    for (const [key, text] of [...english, ...chinese]) expect(text.trim(), key).not.toBe('')
  })

  it('are written in Chinese where the Chinese reader sees them', () => {
    const originals = new Map(english)
    for (const [key, text] of chinese)
      if (hasWords(text) && !hasHan(text) && !alike.has(`${namespace}:${key}`))
        expect(text, `${key} was left in English`).not.toBe(originals.get(key))
  })

  it('use full-width punctuation between Chinese characters', () => {
    for (const [key, text] of chinese)
      expect(text, key).not.toMatch(/\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}/u)
  })
})

/** Whether a message says anything beside what it fills in. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\{[^}]*\}\}/g, ''))
}
