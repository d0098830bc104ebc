import { expect, it } from 'vitest'
import { changeUnit, mergedStatus, splitStatuses, type UnitState } from '@/domain/unit'

const untouched: UnitState = {
  text: '',
  status: 'untranslated',
  omissionReason: null,
  omissionNote: null,
  origin: 'human',
}
const machine: UnitState = { ...untouched, text: 'By machine.', status: 'draft', origin: 'machine' }

it('text makes a draft of an untranslated unit, and leaves any other status alone', () => {
  expect(changeUnit(untouched, { text: 'A.' })).toMatchObject({ value: { status: 'draft' } })
  expect(changeUnit({ ...machine, status: 'translated' }, { text: 'B.' })).toMatchObject({
    value: { status: 'translated' },
  })
})

it('words that a person types are theirs; confirming a machine draft keeps saying where it came from', () => {
  expect(changeUnit(machine, { text: 'By hand.' })).toMatchObject({ value: { origin: 'human' } })
  expect(changeUnit(machine, { status: 'translated' })).toMatchObject({ value: { origin: 'machine' } })
})

it('rendered means that there is English; omitted means that there is a reason', () => {
  expect(changeUnit(untouched, { status: 'condensed', text: '  ' })).toMatchObject({
    refusal: { code: 'translated_empty' },
  })
  expect(changeUnit(untouched, { status: 'omitted' })).toMatchObject({
    refusal: { code: 'omission_reason_missing' },
  })
})

it('a reason falls off when the unit is no longer omitted', () => {
  const omitted: UnitState = {
    ...untouched,
    status: 'omitted',
    omissionReason: 'citation',
    omissionNote: 'see note 3',
  }
  expect(changeUnit(omitted, { status: 'draft', text: 'A.' })).toMatchObject({
    value: { omissionReason: null, omissionNote: null },
  })
})

it('a merged unit is as finished as the least finished of its parts', () => {
  const of = (...statuses: UnitState['status'][]) =>
    mergedStatus(statuses.map(status => ({ status, text: 'x' })))
  expect(of('translated', 'translated')).toBe('translated')
  expect(of('translated', 'draft')).toBe('draft')
  expect(of('translated', 'condensed')).toBe('condensed')
  expect(of('translated', 'omitted')).toBe('condensed')
  expect(of('omitted', 'omitted')).toBe('omitted')
})

it('a part of a split unit without English of its own is untranslated again', () => {
  expect(splitStatuses('translated', 'A.', '')).toEqual(['translated', 'untranslated'])
  expect(splitStatuses('omitted', '', '')).toEqual(['omitted', 'omitted'])
})
