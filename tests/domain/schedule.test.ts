import { describe, expect, it } from 'vitest'
import { isTooLate, isZone, momentIn } from '@/domain/schedule'

describe('a time set for publication', () => {
  it.each([
    ['2026-12-01T09:00', 'Asia/Shanghai', '2026-12-01T01:00:00.000Z'],
    ['2026-12-01T09:00', 'America/New_York', '2026-12-01T14:00:00.000Z'],
    ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['2026-12-01T00:30', 'Asia/Kathmandu', '2026-11-30T18:45:00.000Z'],
    ['2026-12-01T09:00', 'Pacific/Kiritimati', '2026-11-30T19:00:00.000Z'],
    ['2026-12-01T09:00', 'UTC', '2026-12-01T09:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, moment) => {
    expect(momentIn(local, zone)).toBe(moment)
  })

  it('is the first of an hour that comes twice', () => {
    expect(momentIn('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })

  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', 'an hour that clocks skip'],
    ['2026-02-30T09:00', 'UTC', 'a day there is not'],
    ['2026-12-01T24:00', 'UTC', 'an hour there is not'],
    ['2026-12-01 09:00', 'UTC', 'another form'],
    ['2026-12-01T09:00', 'Asia/Atlantis', 'a zone there is not'],
    ['2026-12-01T09:00', '', 'no zone'],
  ])('is none: %s in %s, %s', (local, zone) => {
    expect(momentIn(local, zone)).toBeNull()
  })

  it('knows zones by name', () => {
    expect(['Asia/Shanghai', 'UTC', 'Etc/GMT-8'].map(isZone)).toEqual([true, true, true])
    expect(['Asia/Atlantis', '+08:00', 'x'.repeat(80)].map(isZone)).toEqual([false, false, false])
  })

  it('is too late after a day', () => {
    expect(isTooLate('2026-12-01T01:00:00.000Z', '2026-12-02T01:00:00.000Z')).toBe(false)
    expect(isTooLate('2026-12-01T01:00:00.000Z', '2026-12-02T01:00:01.000Z')).toBe(true)
  })
})
