import { describe, expect, it } from 'vitest'
import { gateWords, refusalWords } from '@/app/api/refusal-words'
import { languages } from '@/app/i18n/languages'
import { gateCodes, type RefusalCode, refusalStatus } from '@/domain/refusals'

const codes = Object.keys(refusalStatus) as RefusalCode[]

describe('a reason code in words', () => {
  it.each(languages)('has a sentence for every code in %s, with no facts and no holes in it', language => {
    for (const code of codes) {
      const words = refusalWords(language, code)
      expect(words, code).not.toBe(code)
      expect(words, code).toMatch(/[.。]$/)
      expect(words, code).not.toMatch(/\{\{|undefined|“”/)
    }
  })

  it('uses the facts where it has them', () => {
    expect(refusalWords('en', 'illegal_move', { from: 'proposed', to: 'approved' })).toBe(
      'There is no move from “Proposed” to “Approved”.',
    )
    expect(refusalWords('zh-CN', 'role_required', { roles: ['editor', 'admin'] })).toMatch(/编辑或/)
    expect(refusalWords('en', 'coverage_incomplete', { unaccounted: 1 })).toBe(
      '1 source sentence is not accounted for yet.',
    )
    expect(refusalWords('en', 'blocking_thread', { threads: ['a', 'b'] })).toBe(
      '2 blocking threads are still open.',
    )
  })

  it('says what is wrong with which field once', () => {
    expect(refusalWords('en', 'invalid', { field: 'url' })).toBe('“url” cannot be used.')
    expect(refusalWords('en', 'invalid', { field: 'en', problem: 'too_big', row: 7 })).toBe(
      'Something in the request cannot be used. “en” is too long or too large. Row 7.',
    )
  })
})

describe('a gate in words', () => {
  it.each(languages)('is told otherwise when it is satisfied than when it is missing, in %s', language => {
    for (const code of gateCodes) {
      const missing = gateWords(language, { code, state: 'missing', facts: {} })
      const satisfied = gateWords(language, { code, state: 'satisfied', facts: {} })
      expect(satisfied, code).not.toBe(missing)
      const override = { reason: 'X-27' }
      expect(gateWords(language, { code, state: 'overridden', facts: {}, override })).toContain('X-27')
    }
  })
})
