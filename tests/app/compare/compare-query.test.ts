import { describe, expect, it } from 'vitest'
import { readQuery } from '@/app/compare/compare-query'

describe('the address of a comparison', () => {
  it('names a passage, two revisions and the manner', () => {
    expect(readQuery({ passage: 'p', from: '2', to: '4', by: 'characters', view: 'sides' })).toEqual({
      of: 'passage',
      passageId: 'p',
      from: 2,
      to: 4,
      by: 'characters',
      view: 'sides',
    })
  })

  it('compares a source by Chinese words unless it says otherwise', () => {
    expect(readQuery({ passage: 'source' })).toMatchObject({ of: 'source', by: 'segmented', from: null })
  })

  it('names a sign-off or a day', () => {
    expect(readQuery({ since: 's' })).toMatchObject({ of: 'signoff', since: 's' })
    expect(readQuery({ since: 'last_look' })).toMatchObject({ of: 'look' })
    expect(readQuery({ day: '2026-03-02' })).toMatchObject({ of: 'day', day: '2026-03-02' })
    expect(readQuery({ day: '2026-03-02', until: '2026-03-05' })).toMatchObject({ until: '2026-03-05' })
    expect(readQuery({ day: '2026-03-02', until: '' })).not.toHaveProperty('until')
  })

  it('takes what it cannot understand as not said', () => {
    expect(readQuery({ day: 'yesterday', from: ['1', '2'] })).toMatchObject({ of: 'nothing' })
    expect(readQuery({ passage: 'p', from: '-1', to: 'x', by: 'sounds', view: 'z' })).toEqual({
      of: 'passage',
      passageId: 'p',
      from: null,
      to: null,
      by: 'words',
      view: 'inline',
    })
  })
})
