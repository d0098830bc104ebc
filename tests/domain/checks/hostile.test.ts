import { describe, expect, it } from 'vitest'
import { checks, documentChecks } from '@/domain/checks/catalog'
import { defaultPolicy } from '@/domain/checks/policy'
import { hostileTexts } from '@/tests/checks/hostile-texts'

const context = { policy: defaultPolicy, terms: [], people: [] }
const kinds = ['translation', 'title', 'summary', 'section'] as const
const texts = { ...hostileTexts(3000), nothing: '', 'half a character': '\ud83d a \udc00', nul: 'a\0b' }

describe.each(Object.entries(texts))('a text of %s', (_name, text) => {
  it.each(checks.map(check => [check.name, check] as const))(
    'is read by %s to its end',
    (_check, { run }) => {
      for (const kind of kinds)
        for (const source of [undefined, '', text])
          for (const { start, end } of run(source, text, { ...context, kind })) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
    },
  )

  it('is read by the rules about several texts', () => {
    const passages = (['title', 'body', 'takeaway', 'body'] as const).map((part, at) => ({
      passageId: String(at),
      kind: 'section' as const,
      part,
      source: text,
      text,
    }))
    for (const { run } of documentChecks)
      for (const { start, end } of run(passages, context)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
      }
  })
})
