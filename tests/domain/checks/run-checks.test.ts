import { describe, expect, it } from 'vitest'
import type { Check, Found } from '@/domain/checks/check'
import type { DocumentCheck, DocumentPassage } from '@/domain/checks/document'
import { defaultPolicy } from '@/domain/checks/policy'
import { runChecks, runDocumentChecks } from '@/domain/checks/run-checks'

const context = { kind: 'translation' as const, policy: defaultPolicy, terms: [], people: [] }

const found = (check: string, start: number, end: number, more: Partial<Found> = {}): Found => ({
  check,
  severity: 'warning',
  start,
  end,
  code: check,
  facts: {},
  ...more,
})
const rule = (name: string, run: Check['run'], onByDefault = true): Check => ({ name, onByDefault, run })

describe('running the checks over one text', () => {
  it('lists what was found in reading order', () => {
    const rules = [rule('late', () => [found('late', 5, 7)]), rule('early', () => [found('early', 1, 2)])]
    expect(runChecks('', 'some words', context, { rules }).map(one => one.check)).toEqual(['early', 'late'])
  })

  it('a check that throws finds nothing, is told of, and takes no other down', () => {
    const faults: string[] = []
    const rules = [
      rule('broken', () => {
        throw new Error('a bug')
      }),
      rule('sound', () => [found('sound', 0, 4)]),
    ]
    const onFault = (check: string) => faults.push(check)
    expect(runChecks('', 'some words', context, { rules, onFault }).map(one => one.check)).toEqual(['sound'])
    expect(faults).toEqual(['broken'])
  })

  it('leaves out what is switched off, and runs what is off by default only where it is switched on', () => {
    const rules = [
      rule('usual', () => [found('usual', 0, 1)]),
      rule('rare', () => [found('rare', 2, 3)], false),
    ]
    const names = (policy: Partial<typeof defaultPolicy>) =>
      runChecks('', 'some words', { ...context, policy: { ...defaultPolicy, ...policy } }, { rules }).map(
        one => one.check,
      )
    expect(names({})).toEqual(['usual'])
    expect(names({ on: ['rare'] })).toEqual(['usual', 'rare'])
    expect(names({ off: { usual: 'too many' }, on: ['rare'] })).toEqual(['rare'])
  })

  it('says one thing once: of two findings that say the same of overlapping words the graver stays', () => {
    const twice = () => [found('twin', 0, 6), found('twin', 2, 8, { severity: 'error' })]
    const [only, ...others] = runChecks('', 'some words', context, { rules: [rule('twin', twice)] })
    expect(only).toMatchObject({ start: 2, severity: 'error' })
    expect(others).toEqual([])
  })

  it('keeps two findings of one place that say different things', () => {
    const both = () => [
      found('number', 0, 6, { facts: { value: '3' } }),
      found('number', 0, 6, { facts: { value: '4' } }),
    ]
    expect(runChecks('', 'some words', context, { rules: [rule('number', both)] })).toHaveLength(2)
  })

  it('drops a range that is not in the text', () => {
    const rules = [rule('wild', () => [found('wild', 4, 99), found('wild', 3, 2), found('wild', 0, 4)])]
    expect(runChecks('', 'some words', context, { rules })).toMatchObject([{ start: 0, end: 4 }])
  })
})

describe('running the checks over several texts', () => {
  const passage = (passageId: string): DocumentPassage => ({
    passageId,
    kind: 'section',
    part: 'body',
    text: 'some words',
  })

  it('orders by passage, keeps the same finding of two passages, and survives a rule that throws', () => {
    const everywhere: DocumentCheck = {
      name: 'everywhere',
      onByDefault: true,
      run: all => [...all].reverse().map(one => ({ ...found('everywhere', 0, 4), passageId: one.passageId })),
    }
    const broken: DocumentCheck = {
      name: 'broken',
      onByDefault: true,
      run: () => {
        throw new Error('a bug')
      },
    }
    const faults: string[] = []
    const rules = [broken, everywhere]
    const onFault = (check: string) => faults.push(check)
    const all = runDocumentChecks([passage('a'), passage('b')], context, { rules, onFault })
    expect(all.map(one => one.passageId)).toEqual(['a', 'b'])
    expect(faults).toEqual(['broken'])
  })
})
