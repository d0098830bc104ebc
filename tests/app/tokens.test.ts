import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const css = readFileSync(fileURLToPath(new URL('../../app/tokens.css', import.meta.url)), 'utf8')

type Theme = 'light' | 'dark'

/** The two hexadecimal values of each `--color-name: light-dark(#light, #dark)` in the token file. */
function readColours(source: string): Map<string, Record<Theme, string>> {
  const colours = new Map<string, Record<Theme, string>>()
  for (const match of source.matchAll(
    /--color-([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
  )) {
    const [, name, light, dark] = match
    if (name && light && dark) colours.set(name, { light, dark })
  }
  return colours
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const colours = readColours(css)
const grounds = ['paper', 'sheet', 'well', 'float']
const washes = ['vermilion-wash', 'azurite-wash', 'pine-wash', 'ochre-wash', 'wine-wash']

/** Text colour and the grounds it is set on: at least 4.5:1. */
const textPairs: [string, string[]][] = [
  ['ink', [...grounds, ...washes]],
  ['ink-soft', [...grounds, ...washes]],
  ['ink-quiet', grounds],
  ['on-ink', ['ink', 'ink-soft']],
  ['vermilion', [...grounds, 'vermilion-wash']],
  ['vermilion-deep', [...grounds, 'vermilion-wash']],
  ['on-cinnabar', ['cinnabar', 'cinnabar-deep']],
  ['azurite', [...grounds, 'azurite-wash']],
  ['pine', [...grounds, 'pine-wash']],
  ['ochre', [...grounds, 'ochre-wash']],
  ['wine', [...grounds, 'wine-wash']],
]

/** What is not text but must be seen: control edges, the focus ring. At least 3:1. */
const shapePairs: [string, string[]][] = [
  ['edge', grounds],
  ['cinnabar', ['paper', 'sheet', 'float']],
  ['azurite', [...grounds, 'azurite-wash']],
]

function pairs(list: [string, string[]][]): [string, string, Theme][] {
  return list.flatMap(([front, backs]) =>
    backs.flatMap(back =>
      (['light', 'dark'] as const).map((theme): [string, string, Theme] => [front, back, theme]),
    ),
  )
}

function measured(front: string, back: string, theme: Theme): number {
  const one = colours.get(front)?.[theme]
  const other = colours.get(back)?.[theme]
  if (!one || !other) throw new Error(`no token for ${one ? back : front}`)
  return contrast(one, other)
}

describe('the design tokens', () => {
  it('measure black on white as 21:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  })

  it('reset every scale of Tailwind that a page could pick a stray value from', () => {
    for (const scale of ['color', 'font', 'text', 'container', 'radius', 'shadow', 'breakpoint'])
      expect(css).toContain(`--${scale}-*: initial`)
  })

  it.each(pairs(textPairs))('set %s on %s legibly in the %s theme', (front, back, theme) => {
    expect(measured(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(shapePairs))('show the shape of %s on %s in the %s theme', (front, back, theme) => {
    expect(measured(front, back, theme)).toBeGreaterThanOrEqual(3)
  })

  it('give every colour a value for each theme', () => {
    const declared = [...css.matchAll(/--color-([a-z-]+):\s*([^;]+);/g)].filter(
      ([, name]) => !['transparent', 'current'].includes(name ?? ''),
    )
    expect(declared.length).toBeGreaterThan(20)
    for (const [, name, value] of declared) expect(value, name).toMatch(/^light-dark\(/)
  })
})
