import { describe, expect, it } from 'vitest'
import { affiliationsOn, type RegisterInput, readRegisterEntry } from '@/domain/register/entry'
import { no, ok } from '../../support/article'

const given: RegisterInput = { kind: 'person', zh: ' 林照言 ', printed: ' LIN Zhaoyan ' }
const worked = (institution: string, from: string | null, until: string | null) => ({
  institution,
  role: null,
  from,
  until,
})

describe('an entry of the register', () => {
  it('is tidied: blanks, repeated variants, and a variant that is the printed name', () => {
    const entry = ok(readRegisterEntry({ ...given, variants: ['Lin', ' Lin ', '', 'LIN Zhaoyan'] }))
    expect(entry).toMatchObject({ zh: '林照言', printed: 'LIN Zhaoyan', variants: ['Lin'] })
    expect(entry.nameOrder).toBe('family_first')
  })

  it('of an institution has no order of names and no affiliation', () => {
    const affiliations = [worked('Elsewhere', null, null)]
    const entry = ok(
      readRegisterEntry({ ...given, kind: 'institution', nameOrder: 'given_first', affiliations }),
    )
    expect(entry).toMatchObject({ nameOrder: null, affiliations: [] })
  })

  it.each([
    ['no Chinese name', { zh: ' ' }, 'too_small'],
    ['no printed name', { printed: '' }, 'too_small'],
    ['a name of a page', { printed: 'x'.repeat(201) }, 'too_big'],
    ['a nameless institution', { affiliations: [worked(' ', null, null)] }, 'too_small'],
    ['a month that is none', { affiliations: [worked('A', '2019-13', null)] }, 'date'],
    ['a day that is none', { affiliations: [worked('A', '2019-02-30', null)] }, 'date'],
    ['an end before its beginning', { affiliations: [worked('A', '2019', '2018-12')] }, 'dates_reversed'],
  ])('with %s is refused', (_, change, problem) => {
    expect(no(readRegisterEntry({ ...given, ...change })).facts).toMatchObject({ problem })
  })

  it('may begin and end in the same year, whichever is told more exactly', () => {
    expect(readRegisterEntry({ ...given, affiliations: [worked('A', '2019-05', '2019')] }).ok).toBe(true)
  })
})

describe('what somebody was', () => {
  const all = [
    worked('Old', '2001', '2010-06'),
    worked('New', '2010-07', null),
    worked('Guest', '2012', '2012'),
  ]
  const on = (day: string | null) => affiliationsOn(all, day).map(one => one.institution)

  it('depends on the day', () => {
    expect(on('2005-01-01')).toEqual(['Old'])
    expect(on('2010-06-30')).toEqual(['Old'])
    expect(on('2010-07-01')).toEqual(['New'])
    expect(on('2012-12-31')).toEqual(['Guest', 'New'])
    expect(on('1999-12-31')).toEqual([])
  })

  it('is now what has not ended', () => {
    expect(on(null)).toEqual(['New'])
  })
})
