import type { SourceCard } from '../../domain/edition-card'
import type { EditionDocument } from '../../domain/edition-document'
import type { PrintedOverride, Signature } from '../../domain/edition-imprint'
import { longDate } from '../../domain/placeholders'
import type { Rights, SectionKind, Stage } from '../../domain/words'

/** The newsletter is in English, so the words around its texts are too, in every format. */
export const sectionNames: Record<SectionKind, string> = {
  welcome: 'Welcome',
  introduction: 'Introduction',
  ask_china: 'Ask China',
  insights: 'Insights',
  feature: 'Feature',
  conclusion: 'Conclusion',
  colophon: 'Colophon',
  custom: 'Section',
}

export const rightsWords: Record<Rights, string> = {
  unknown: 'Not yet cleared',
  asked: 'Permission asked, not yet given',
  granted: 'Published with permission',
  public: 'A public document',
  quotation: 'Quoted',
  refused: 'Permission refused',
}

const stageWords: Record<Stage, string> = {
  translation: 'the translation',
  summary: 'the summary',
  article: 'the article',
  author: 'the article, as its author,',
  edition: 'the edition',
}

export const draftNotice = 'Draft: not approved for publication in this form.'
export const unreviewedNotice = 'Printed without review'
/** Stands in a file that is not the published one of its format. */
export const variantNotice =
  'A bilingual printing of what was published. To check the words, verify the published file of this edition.'
export const hashNotice =
  'The content hash is the SHA-256 over everything that was signed; the manifest of this edition says what it covers.'

/** "Edition 50 · September 5, 2025" */
export function editionLine({ number, date }: EditionDocument): string {
  return `Edition ${number} · ${date}`
}

/** What a source card says, as label and value, in order. */
export function cardRows(
  card: SourceCard,
): { label: string; value: string; lang: 'en' | 'zh'; href?: true }[] {
  const row = (label: string, value: string | null, lang: 'en' | 'zh' = 'en') =>
    value === null || value === '' ? [] : [{ label, value, lang }]
  const names = card.authors.map(author => {
    const zh = author.zh === null ? '' : ` ${author.zh}`
    return `${author.name}${zh}${author.affiliation === null ? '' : `, ${author.affiliation}`}`
  })
  return [
    ...row('Source title', card.sourceTitle, card.sourceLanguage),
    ...row(names.length > 1 ? 'Authors' : 'Author', names.join('; ')),
    ...row('Publication', card.publication),
    ...row('Date', card.date),
    ...row('Address', card.url).map(entry => ({ ...entry, href: true as const })),
    ...row('Language', card.sourceLanguage === 'zh' ? 'Chinese' : 'English'),
    ...row('Text', renditionWords(card)),
    ...row('Rights', rightsWords[card.rights]),
  ]
}

/** How much of the source a reader gets, with the counts where something was left out. */
export function renditionWords({ rendition, coverage, sourceLanguage }: SourceCard): string {
  const whole = sourceLanguage === 'zh' ? 'Full translation' : 'Full text'
  if (rendition === 'full') return whole
  if (rendition === 'condensed') return 'Condensed'
  const { sentences, condensed, omitted, unaccounted } = coverage
  const counts = [
    condensed > 0 ? `${condensed} condensed` : '',
    omitted > 0 ? `${omitted} omitted` : '',
    unaccounted > 0 ? `${unaccounted} not yet translated` : '',
  ].filter(Boolean)
  return `Abridged: of ${sentences} source sentences, ${counts.join(', ')}`
}

/** "Li Lei (reviewer) signed the translation of “Title” on March 2, 2026." */
export function signatureWords(signature: Signature, titles: ReadonlyMap<string, string>): string {
  const { name, role, stage, articleId, at } = signature
  return `${name} (${role}) signed ${stageWords[stage]}${ofTitle(articleId, titles)} on ${longDate(at.slice(0, 10))}.`
}

/** What an editor went without, so that a reader understands it. */
const gateWords: Record<string, string> = {
  coverage_incomplete: 'an account of every source sentence',
  title_missing: 'an English title',
  why_it_matters_missing: 'a note on why it matters',
  takeaway_missing: 'takeaways',
  evidence_missing: 'evidence for each takeaway',
  evidence_stale: 'evidence checked again after a change',
  translation_signoff: 'a complete sign-off of the translation',
  summary_signoff: 'a complete sign-off of the summary',
  blocking_thread: 'an answer to a blocking question',
  article_not_approved: 'the approval of every article',
  edition_signoff: 'a complete sign-off of the edition',
}

/** "Ed Lin let “Title” go out without a complete sign-off of the summary on March 2, 2026. Reason: …" */
export function overrideWords(override: PrintedOverride, titles: ReadonlyMap<string, string>): string {
  const { name, code, articleId, passageIds, reason, at } = override
  const count = passageIds.length
  const unreviewed =
    count === 0 ? '' : ` ${count} ${count === 1 ? 'passage' : 'passages'} went out without review.`
  const title = articleId === null ? undefined : titles.get(articleId)
  const what = title === undefined ? 'this edition' : `“${title}”`
  const without = gateWords[code] ?? code
  return `${name} let ${what} go out without ${without} on ${longDate(at.slice(0, 10))}. Reason: “${reason}”.${unreviewed}`
}

/** Titles of the articles a document names, by article id. */
export function articleTitles(document: EditionDocument): ReadonlyMap<string, string> {
  const items = document.sections.flatMap(section => section.items)
  const cited = document.sections.flatMap(section => section.questions.flatMap(question => question.evidence))
  return new Map([
    ...cited.map(note => [note.articleId, note.from] as const),
    ...items.map(item => [item.articleId, item.title.text] as const),
  ])
}

function ofTitle(articleId: string | null, titles: ReadonlyMap<string, string>): string {
  const title = articleId === null ? undefined : titles.get(articleId)
  return title === undefined ? '' : ` of “${title}”`
}
