import type { SectionInput } from '@/domain/edition-input'
import type { SectionKind } from '@/domain/words'

export type StandingVersion = { id: string; kind: string; version: number }

const usual: readonly { kind: SectionKind; heading?: string }[] = [
  { kind: 'welcome' },
  { kind: 'introduction' },
  { kind: 'ask_china', heading: 'Ask China' },
  { kind: 'insights', heading: 'China Scholars’ Insights' },
  { kind: 'feature' },
  { kind: 'conclusion' },
  { kind: 'colophon' },
]

/** The sections an edition usually has; where one standing text is of a section's kind, it is put there as it stands. */
export function usualSections(standing: readonly StandingVersion[]): SectionInput[] {
  return usual.map(({ kind, heading }) => {
    const text = standing.find(one => one.kind === kind)
    return {
      kind,
      ...(heading ? { heading } : {}),
      ...(text ? { boilerplate: { id: text.id, version: text.version } } : {}),
    }
  })
}
