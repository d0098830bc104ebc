/** The essays written for the demo, by the name that links, comments and editions use. */
export type DemoSlug =
  | 'middle-powers-supply-chains'
  | 'china-eu-climate-trade-rules'
  | 'south-china-sea-crisis-communication'
  | 'un-ai-governance'

/** One source sentence and what the demo's translator made of it; headings count as sentences. */
export type DemoSentence = {
  /** Exactly as it stands in the paragraph, with the space that follows it in an English source. */
  source: string
  /** Empty when omitted. */
  english: string
  status: 'translated' | 'condensed' | 'omitted'
  omissionReason?: DemoOmissionReason
  omissionNote?: string
}

export type DemoOmissionReason = 'repeats' | 'local_detail' | 'citation' | 'other'

/** `source` is always the concatenation of the sentences' sources. */
export type DemoParagraph = { source: string; sentences: DemoSentence[] }

export type DemoAuthor = { zh: string; en: string; affiliation: string }

/** A paragraph index and a sentence index within it, both from zero. */
export type DemoPlace = [paragraph: number, sentence: number]

/** A sentence of any essay. */
export type DemoReference = [essay: DemoSlug, paragraph: number, sentence: number]

export type DemoEssay = {
  slug: DemoSlug
  sourceLanguage: 'zh' | 'en'
  form: 'feature' | 'condensed'
  title: { zh?: string; en: string }
  authors: DemoAuthor[]
  /** Visible to readers, so it says that the text is a demonstration. */
  publication: string
  /** ISO date. */
  publishedOn: string
  url: string
  rights: 'unknown' | 'asked' | 'granted' | 'public' | 'quotation' | 'refused'
  topics: string[]
  /** Why the piece was proposed. */
  reason: string
  /** Where the text really comes from. */
  note: string
  paragraphs: DemoParagraph[]
  whyItMatters: string
  takeaways: { text: string; evidence: DemoPlace[] }[]
}

/** Printed in every essay's record. */
export const demoPublication = 'Bianyi demonstration essays（演示文稿）'

/** Stored with every essay, so that nobody mistakes the text for a scholar's. */
export const demoNote =
  'Written for the Bianyi demonstration. The author, the affiliation and the publication are invented; ' +
  'no scholar holds responsibility for the views.'

/** A sentence rendered in full. */
export function full(source: string, english: string): DemoSentence {
  return { source, english, status: 'translated' }
}

/** A sentence whose English says the gist only. */
export function gist(source: string, english: string): DemoSentence {
  return { source, english, status: 'condensed' }
}

/** A sentence left out of the English, with the reason an editor would give. */
export function left(source: string, omissionReason: DemoOmissionReason, omissionNote: string): DemoSentence {
  return { source, english: '', status: 'omitted', omissionReason, omissionNote }
}

/** A paragraph of these sentences, its source derived so that the two can never disagree. */
export function paragraph(...sentences: DemoSentence[]): DemoParagraph {
  return { source: sentences.map(sentence => sentence.source).join(''), sentences }
}

/** The whole source as a person would paste it: one paragraph a line. */
export function essaySource(essay: DemoEssay): string {
  return essay.paragraphs.map(each => each.source).join('\n')
}

/** The English as a reader gets it: paragraphs parted by an empty line, omitted sentences gone. */
export function essayEnglish(essay: DemoEssay): string {
  return essay.paragraphs
    .map(each =>
      each.sentences
        .map(sentence => sentence.english)
        .filter(text => text !== '')
        .join(' '),
    )
    .filter(text => text !== '')
    .join('\n\n')
}
