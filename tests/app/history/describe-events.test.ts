import { describe, expect, it } from 'vitest'
import { describeEvents } from '@/app/history/describe-events'
import { languages } from '@/app/i18n/languages'
import type { EventView } from '@/commands/read-events'
import type { EventType } from '@/domain/events'
import { everyEvent } from './every-event'

const names = { places: { p: 'paragraph 3', u: 'paragraph 4' }, people: { ann: 'Ann Author' } }

function event(type: EventType, data: object = everyEvent[type]): EventView {
  const at = '2026-03-02T12:00:00.000Z'
  return {
    seq: 7,
    at,
    actor: { id: 'ed', name: 'Ed' },
    type,
    data: data as Record<string, unknown>,
    hash: 'f'.repeat(64),
  }
}

const told = (type: EventType, data?: object, language: 'en' | 'zh-CN' = 'en') =>
  describeEvents([event(type, data)], names, language)[0]

describe.each(languages)('the history in %s', language => {
  it.each(Object.keys(everyEvent) as EventType[])('has words for %s, with every fact filled in', type => {
    const described = told(type, undefined, language)
    expect(described?.what).not.toMatch(/\{\{|event\.|undefined|NaN|\[object/)
    expect(described?.what.trim()).not.toBe('')
    if (language === 'zh-CN') expect(described?.what).toMatch(/\p{Script=Han}/u)
  })
})

describe('the history', () => {
  it('names passages and people as the reader knows them', () => {
    expect(told('passage.revised')?.what).toBe('revised paragraph 3 (revision 3); now Condensed')
    expect(told('roles.changed')?.what).toContain('Ann Author')
    const gone = { ...everyEvent['passage.revised'], passageId: 'retired' }
    expect(told('passage.revised', gone)?.what).toContain('a passage of the translation')
  })

  it('draws an override so that nobody reads over it, with its reason and what goes on unreviewed', () => {
    const described = told('gate.overridden')
    expect(described?.prominent).toBe(true)
    expect(described?.quote).toEqual({ kind: 'reason', text: 'the author confirmed it' })
    expect(described?.what).toContain('1 passage goes on unreviewed')
  })

  it('says what the program did by itself', () => {
    const back = { from: 'approved', to: 'in_review', note: null, automatic: true }
    expect(told('article.moved', back)?.what).toMatch(/back to In review by itself/)
  })

  it('links a saved text to what it changed', () => {
    const [described] = describeEvents(
      [event('passage.revised')],
      names,
      'en',
      (id, from, to) => `/${id}/${from}/${to}`,
    )
    expect(described?.href).toBe('/p/2/3')
    expect(told('passage.revised')?.href).toBeUndefined()
  })
})
