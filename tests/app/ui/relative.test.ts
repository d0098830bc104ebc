import { expect, it } from 'vitest'
import { relative } from '@/app/ui/relative'

const now = Date.parse('2026-11-23T12:00:00Z')

it('speaks in the largest unit that fits', () => {
  expect(relative('2026-11-23T11:57:00Z', now, 'en')).toBe('3 minutes ago')
  expect(relative('2026-11-20T12:00:00Z', now, 'en')).toBe('3 days ago')
  expect(relative('2024-11-23T12:00:00Z', now, 'en')).toBe('2 years ago')
})

it('speaks of what is to come', () => {
  expect(relative('2026-11-25T12:00:01Z', now, 'en')).toBe('in 2 days')
})

it('speaks Chinese to a Chinese reader', () => {
  expect(relative('2026-11-23T09:00:00Z', now, 'zh-CN')).toBe('3小时前')
})

it('less than a minute is now', () => {
  expect(relative('2026-11-23T11:59:20Z', now, 'en')).toBe('now')
})
