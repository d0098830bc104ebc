import { expect, it } from 'vitest'
import { isSingle, matches, type Stroke } from '@/app/keyboard/keys'

const press = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

it('mod is Ctrl on one machine and Cmd on another', () => {
  expect(matches('mod+enter', press('Enter', { ctrlKey: true }))).toBe(true)
  expect(matches('mod+enter', press('Enter', { metaKey: true }))).toBe(true)
  expect(matches('mod+enter', press('Enter'))).toBe(false)
})

it('a plain key does not answer when a modifier is held', () => {
  expect(matches('s', press('s', { ctrlKey: true }))).toBe(false)
  expect(matches('s', press('s', { altKey: true }))).toBe(false)
  expect(matches('s', press('S', { shiftKey: true }))).toBe(false)
})

it('a sign answers whether or not the keyboard needs shift for it', () => {
  expect(matches('?', press('?', { shiftKey: true }))).toBe(true)
  expect(matches('?', press('?'))).toBe(true)
})

it('a named key tells shift from no shift', () => {
  expect(matches('shift+arrowdown', press('ArrowDown', { shiftKey: true }))).toBe(true)
  expect(matches('arrowdown', press('ArrowDown', { shiftKey: true }))).toBe(false)
})

it('only keys that typing could set off count as single', () => {
  for (const keys of ['?', 'g d', 'j', 'shift+k']) expect(isSingle(keys), keys).toBe(true)
  for (const keys of ['mod+enter', 'alt+arrowup', 'shift+mod+z', 'escape', 'f2'])
    expect(isSingle(keys), keys).toBe(false)
})
