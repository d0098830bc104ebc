import type { FilePreview } from '@/commands/preview-file'
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

/** The form with what a file says of its article, in the fields where nothing has been typed. */
export function withFound(draft: ProposalDraft, preview: FilePreview): ProposalDraft {
  const { title, authors, publication, publishedOn, url, language } = preview
  const hasAuthors = draft.authors.some(({ zh, en }) => `${zh}${en}`.trim() !== '')
  const names = authors.map((name, key) => {
    const isHan = /\p{Script=Han}/u.test(name)
    return { key, zh: isHan ? name : '', en: isHan ? '' : name, affiliation: '', registerId: null }
  })
  return {
    ...draft,
    sourceLanguage: language,
    titleZh: draft.titleZh || (language === 'zh' ? (title ?? '') : ''),
    titleEn: draft.titleEn || (language === 'en' ? (title ?? '') : ''),
    authors: hasAuthors || names.length === 0 ? draft.authors : names,
    publication: draft.publication || (publication ?? ''),
    publishedOn: draft.publishedOn || (publishedOn ?? ''),
    url: draft.url || (url ?? ''),
  }
}

export function topicsOf(typed: string): string[] {
  const topics = typed.split(/[,，、;；\n]/).map(topic => topic.trim())
  return [...new Set(topics.filter(Boolean))]
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
