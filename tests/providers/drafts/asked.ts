import type { ProviderKind, ProviderSettings } from '@/domain/drafts/provider'
import type { SummaryRequest, TranslationRequest } from '@/domain/drafts/request'
import { createProvider } from '@/providers/drafts/draft-provider'
import type { Service } from '../../support/fake-service'

/** Short, so that silence is told in a moment. */
export const limits = { total: 2000, silence: 300, bytes: 50_000 }
export const never = new AbortController().signal

export const request: TranslationRequest = {
  items: [
    { id: 'u1', text: '三国贸易额达到90亿元。' },
    { id: 'u2', text: '合作的前景广阔。' },
  ],
  terms: [
    { zh: '三国', en: 'the three countries', forbidden: ['Three Kingdoms'], note: 'China, Japan, ROK' },
  ],
  before: [{ zh: '中国始终主张对话。', en: 'China has always stood for dialogue.' }],
  style: 'Spell out numbers below ten.',
  spelling: 'us',
}

export const summaryRequest: SummaryRequest = {
  title: 'Dialogue and Cooperation',
  items: [{ id: 'u1', zh: '三国贸易额达到90亿元。', en: 'Trade reached 9 billion yuan.' }],
  style: '',
  spelling: 'uk',
  takeaways: 3,
}

export function providerAt(
  service: Pick<Service, 'address'>,
  kind: ProviderKind,
  more: Partial<ProviderSettings> = {},
) {
  const settings = { kind, address: service.address, model: 'm', stream: false, own: true, ...more }
  return createProvider({ settings, key: 'the-key', limits })
}
