import { describe, expect, it } from 'vitest'
import { checkSummary } from '@/domain/drafts/check-summary'

const request = {
  title: 'Dialogue',
  items: [
    { id: 'u1', zh: '中国始终主张对话。', en: 'China has always stood for dialogue.' },
    { id: 'u2', zh: '合作的前景广阔。', en: 'Prospects are broad.' },
  ],
  style: '',
  spelling: 'us' as const,
  takeaways: 2,
}
const sound = { text: 'China wants talks.', evidence: ['u1', 'u1', 'u2'] }
const faultOf = (claim: { text: string; evidence: string[] }) => {
  const { why } = checkSummary(request, { why: claim, takeaways: [] })
  return why.ok ? 'taken' : why.fault
}

describe('a drafted summary', () => {
  it('keeps claims that rest on units of the article, each named once, and no more than were asked for', () => {
    const checked = checkSummary(request, { why: sound, takeaways: [sound, sound, sound] })
    expect(checked.why).toEqual({ ok: true, text: 'China wants talks.', evidence: ['u1', 'u2'] })
    expect(checked.takeaways).toHaveLength(2)
  })

  it.each([
    ['an id there is none of', { ...sound, evidence: ['u1', 'u7'] }, 'evidence_unknown'],
    ['no evidence', { ...sound, evidence: [] }, 'evidence_unknown'],
    ['a link', { ...sound, text: 'See [this](https://evil.example).' }, 'markup'],
    ['nothing', { ...sound, text: ' ' }, 'empty'],
    ['no end', { ...sound, text: 'So. '.repeat(1000) }, 'length'],
    ['Chinese', { ...sound, text: '中国始终主张通过对话协商解决争端。' }, 'not_english'],
  ])('loses a claim with %s', (_what, claim, fault) => expect(faultOf(claim)).toBe(fault))
})
