import { expect, it } from 'vitest'
import { canonicalJson } from '@/domain/canonical-json'

it('sorts keys by UTF-16 code units and leaves no white space', () => {
  expect(canonicalJson({ b: 1, a: [true, null], '€': 'x', '😀': 'y', '\r': 'z' })).toBe(
    '{"\\r":"z","a":[true,null],"b":1,"€":"x","😀":"y"}',
  )
})

it('writes numbers as ECMAScript does', () => {
  expect(canonicalJson([1e21, 1e-7, -0, 333333333.3333333, 4.5])).toBe('[1e+21,1e-7,0,333333333.3333333,4.5]')
})

it('refuses what JSON cannot carry', () => {
  expect(() => canonicalJson('\ud800')).toThrow(TypeError)
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError)
})

it('leaves undefined members out and does not normalise text', () => {
  expect(canonicalJson({ a: undefined, b: 'e\u0301' })).toBe('{"b":"e\u0301"}')
})
