import type { Form, Rights, SourceLanguage } from '@/domain/words'

/** `registerId` says who of the register it is, where somebody chose so. */
export type AuthorDraft = {
  key: number
  zh: string
  en: string
  affiliation: string
  registerId: string | null
}

/** What stands in the form, as typed. */
export type ProposalDraft = {
  titleZh: string
  titleEn: string
  authors: AuthorDraft[]
  publication: string
  publishedOn: string
  url: string
  rights: Rights
  topics: string
  reason: string
  form: Form
  sourceLanguage: SourceLanguage
  confidential: boolean
}

export const emptyProposal: ProposalDraft = {
  titleZh: '',
  titleEn: '',
  authors: [{ key: 0, zh: '', en: '', affiliation: '', registerId: null }],
  publication: '',
  publishedOn: '',
  url: '',
  rights: 'unknown',
  topics: '',
  reason: '',
  form: 'feature',
  sourceLanguage: 'zh',
  confidential: false,
}

/** The draft as the interface takes it: untouched author lines left out, topics cut at commas of either language. */
export function metaOf(draft: ProposalDraft) {
  const { titleZh, titleEn, authors, topics, publication, publishedOn, url, reason, ...rest } = draft
  return {
    ...rest,
    title: { zh: orNull(titleZh), en: orNull(titleEn) },
    authors: authors
      .filter(({ zh, en, affiliation }) => `${zh}${en}${affiliation}`.trim() !== '')
      .map(({ zh, en, affiliation, registerId }) => ({
        zh: orNull(zh),
        en: orNull(en),
        affiliation: orNull(affiliation),
        registerId,
      })),
    publication: orNull(publication),
    publishedOn: orNull(publishedOn),
    url: orNull(url),
    reason: orNull(reason),
    topics: topicsOf(topics),
  }
}

export function topicsOf(typed: string): string[] {
  const topics = typed.split(/[,，、;；\n]/).map(topic => topic.trim())
  return [...new Set(topics.filter(Boolean))]
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
