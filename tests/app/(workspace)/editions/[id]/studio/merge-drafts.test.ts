import { describe, expect, it } from 'vitest'
import { type Draft, type DraftSection, newSection } from '@/app/(workspace)/editions/[id]/studio/draft'
import { mergeDrafts } from '@/app/(workspace)/editions/[id]/studio/merge-drafts'

function section(key: string, change: Partial<DraftSection> = {}): DraftSection {
  return { ...newSection('introduction'), key, ...change }
}

function draft(sections: DraftSection[], title = 'Title'): Draft {
  return {
    details: { number: '1', title, teaser: '', publishOn: '2026-01-01', seriesName: '', seriesNumber: '' },
    sections,
  }
}

const keys = (merged: { draft: Draft }) => merged.draft.sections.map(one => one.key)

describe('two drafts made from the same save', () => {
  it('take what only one side changed from that side', () => {
    const base = draft([section('a', { body: 'One.' }), section('b', { body: 'Two.' })])
    const mine = draft([section('a', { body: 'One, mine.' }), section('b', { body: 'Two.' })])
    const theirs = draft([section('a', { body: 'One.' }), section('b', { body: 'Two, theirs.' })], 'Theirs')
    const merged = mergeDrafts(base, mine, theirs)
    expect(merged.draft.sections.map(one => one.body)).toEqual(['One, mine.', 'Two, theirs.'])
    expect(merged.draft.details.title).toBe('Theirs')
    expect(merged.meanwhile.map(place => place.mine)).toEqual([null, null])
  })

  it('bring together changes to different words of one text', () => {
    const text = (first: string, last: string) =>
      draft([section('a', { body: `${first} middle words ${last}` })])
    const merged = mergeDrafts(text('old', 'old'), text('mine', 'old'), text('old', 'theirs'))
    expect(merged.draft.sections[0]?.body).toBe('mine middle words theirs')
    expect(merged.meanwhile).toMatchObject([{ mine: null }])
  })

  it('keep my words where both changed the same ones, until theirs are chosen', () => {
    const [base, mine, theirs] = ['Before', 'Mine', 'Theirs'].map(title => draft([], title)) as [
      Draft,
      Draft,
      Draft,
    ]
    const merged = mergeDrafts(base, mine, theirs)
    expect(merged.draft.details.title).toBe('Mine')
    const [place] = merged.meanwhile
    expect(place).toMatchObject({ before: 'Before', mine: 'Mine', theirs: 'Theirs' })
    const chosen = mergeDrafts(base, mine, theirs, { [place?.id ?? '']: 'theirs' })
    expect(chosen.draft.details.title).toBe('Theirs')
  })

  it('keep what each side added where it was put', () => {
    const base = draft([section('a'), section('b')])
    const mine = draft([section('a'), section('m'), section('b')])
    const theirs = draft([section('a'), section('b'), section('t')])
    const merged = mergeDrafts(base, mine, theirs)
    expect(keys(merged)).toEqual(['a', 'm', 'b', 't'])
    expect(merged.added).toEqual(['t'])
  })

  it('drop what they took out, unless I changed it', () => {
    const base = draft([section('a'), section('b')])
    const theirs = draft([section('a')])
    expect(keys(mergeDrafts(base, base, theirs))).toEqual(['a'])
    const mine = draft([section('a'), section('b', { body: 'Mine.' })])
    expect(keys(mergeDrafts(base, mine, theirs))).toEqual(['a', 'b'])
    expect(mergeDrafts(base, mine, theirs).removed).toEqual(['b'])
  })

  it('take their order where I kept mine, and say so', () => {
    const base = draft([section('a'), section('b')])
    const theirs = draft([section('b'), section('a')])
    const merged = mergeDrafts(base, base, theirs)
    expect(keys(merged)).toEqual(['b', 'a'])
    expect(merged.orderChanged).toBe(true)
    expect(keys(mergeDrafts(base, theirs, base))).toEqual(['b', 'a'])
  })
})
