import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { languages } from '@/app/i18n/languages'
import { phrase } from '@/app/i18n/phrase'
import { resources } from '@/app/i18n/resources'

type Tree = { [key: string]: string | Tree }

function keysOf(tree: Tree, above = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? `${above}${key}` : keysOf(value, `${above}${key}.`),
  )
}

describe.each(languages)('a message in %s', language => {
  it.each(Object.keys(resources) as (keyof typeof resources)[])(
    'of %s is what i18next makes of it',
    namespace => {
      const messages = resources[namespace][language] as Tree
      const instance = createInstance()
      instance.init({
        lng: language,
        ns: [namespace],
        fallbackLng: false,
        initAsync: false,
        interpolation: { escapeValue: false },
        returnNull: false,
        resources: { [language]: { [namespace]: messages } },
      })
      const fixed = instance.getFixedT(language, namespace)
      for (const key of keysOf(messages)) {
        const names = [...String(fixed(key)).matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '')
        const values = Object.fromEntries(names.map(name => [name, `<${name}>`]))
        expect(phrase(messages, language, key, values)).toBe(fixed(key, values))
        const folded = key.replace(/_(one|other)$/, '')
        for (const count of [0, 1, 2, 21])
          expect(phrase(messages, language, folded, { ...values, count }) ?? folded, folded).toBe(
            String(fixed(folded, { ...values, count })),
          )
      }
    },
  )
})

it('is undefined where there is none, and for a group of messages', () => {
  expect(phrase({ a: { b: 'B' } }, 'en', 'a.c')).toBeUndefined()
  expect(phrase({ a: { b: 'B' } }, 'en', 'a')).toBeUndefined()
  expect(phrase(undefined, 'en', 'a')).toBeUndefined()
})
