import type { DemoReference, DemoSlug } from './essay'
import type { DemoPersonKey } from './people'

export type DemoComment = {
  at: DemoReference
  /** Occurs exactly once in that sentence's English; the thread is anchored to it. */
  quote: string
  /** The words of further sentences through which it goes on, as `quote` is of the first. */
  through?: readonly { at: DemoReference; quote: string }[]
  author: DemoPersonKey
  body: string
  replies: { author: DemoPersonKey; body: string }[]
  blocking: boolean
  /** Absent while the thread is open. */
  resolvedBy?: DemoPersonKey
  /** Proposed to stand in place of the quote. */
  suggestion?: string
}

export type DemoDraft = { at: DemoReference; english: string }

/** Whose hand each essay's English is in: they may not sign off these passages themselves. */
export const demoTranslators: Readonly<Record<DemoSlug, DemoPersonKey>> = {
  'middle-powers-supply-chains': 'assistant',
  'china-eu-climate-trade-rules': 'assistant',
  'south-china-sea-crisis-communication': 'colleague',
  'un-ai-governance': 'colleague',
}

/** English that was saved first and revised afterwards, so that the demo has differences to show. */
export const demoFirstDrafts: readonly DemoDraft[] = [
  {
    at: ['middle-powers-supply-chains', 7, 0],
    english:
      'In 2024, China’s imports and exports to ASEAN reached 6.99 billion yuan, a year-on-year growth of 9 percent, and ASEAN became China’s largest trading partner for the fifth consecutive year.',
  },
  {
    at: ['middle-powers-supply-chains', 8, 1],
    english:
      'Whoever can provide other countries with predictable options will grasp the right of rule formulation in the next stage.',
  },
  {
    at: ['china-eu-climate-trade-rules', 0, 3],
    english:
      'The focus of the argument between the two sides is no longer whether or not to cut emissions, but who will account for them and according to whose standards.',
  },
  {
    at: ['china-eu-climate-trade-rules', 2, 4],
    english:
      'Whoever’s accounting method is adopted and whoever’s carbon price is recognized obtains the rule-setting right of green trade.',
  },
  {
    at: ['south-china-sea-crisis-communication', 2, 4],
    english:
      'The common shortcoming of these documents is that they stipulate how to dial the phone but do not stipulate how soon the other side must give a reply.',
  },
]

/** Review threads in the order in which they were opened. */
export const demoComments: readonly DemoComment[] = [
  {
    at: ['middle-powers-supply-chains', 2, 2],
    quote: 'security dilemma',
    author: 'reviewer',
    body: 'The author puts 安全困境 in quotation marks because the term is borrowed from military studies. Keep them here, but nowhere else.',
    replies: [{ author: 'assistant', body: 'Kept here. It does not occur again in this essay.' }],
    blocking: false,
    resolvedBy: 'reviewer',
  },
  {
    at: ['middle-powers-supply-chains', 7, 0],
    quote: '6.99 trillion yuan',
    author: 'reviewer',
    body: 'The first draft had “billion.” 万亿 is a trillion: please correct it before anything else.',
    replies: [
      { author: 'assistant', body: 'Corrected, and I checked the other figures in this section.' },
      { author: 'reviewer', body: 'Thank you. It agrees with the source now.' },
    ],
    blocking: true,
    resolvedBy: 'reviewer',
  },
  {
    at: ['middle-powers-supply-chains', 7, 2],
    quote: 'the alignment of rules',
    author: 'colleague',
    body: '这里省去了“以透明的规则降低对方的不确定感”半句。作为全文刊出的文章，压缩是否合适？',
    replies: [
      {
        author: 'editor',
        body: 'I can live with it: the last paragraph makes the same point about predictability. The unit is marked as condensed, so readers will know.',
      },
    ],
    blocking: false,
    resolvedBy: 'editor',
  },
  {
    at: ['china-eu-climate-trade-rules', 0, 1],
    quote: 'joint statement on climate change',
    author: 'reviewer',
    body: 'The source names the document in 《》. Do we print the full title or describe it?',
    replies: [
      {
        author: 'assistant',
        body: 'Described, in lower case. The full title repeats “leaders” and “China–EU.”',
      },
    ],
    blocking: false,
    resolvedBy: 'reviewer',
  },
  {
    at: ['china-eu-climate-trade-rules', 2, 4],
    quote: 'rule-making power',
    author: 'colleague',
    body: '“规则制定权”在林照言文中也译作 rule-making power，两篇同期引用，请保持一致。',
    replies: [{ author: 'assistant', body: '已统一，并已加入术语表。' }],
    blocking: true,
    resolvedBy: 'colleague',
  },
  {
    at: ['china-eu-climate-trade-rules', 6, 4],
    quote: 'sighed in private',
    author: 'reviewer',
    body: 'Does “sighed” sound theatrical to an American ear? 感叹 is milder here.',
    replies: [{ author: 'assistant', body: 'Perhaps. “Remarked” would lose the regret, though.' }],
    blocking: false,
  },
  {
    at: ['south-china-sea-crisis-communication', 0, 2],
    quote: 'miscalculation and silence.',
    through: [
      {
        at: ['south-china-sea-crisis-communication', 0, 3],
        quote: 'It is therefore better to ask “who will pick up the phone first”',
      },
    ],
    author: 'editor',
    body: 'Silence, then the phone: these two sentences are one thought. Would a colon join them?',
    replies: [],
    blocking: false,
  },
  {
    at: ['south-china-sea-crisis-communication', 2, 4],
    quote: 'how soon the other side must answer it',
    author: 'reviewer',
    body: 'This is the sentence the whole essay turns on. Could it be shorter and plainer than the first draft?',
    replies: [{ author: 'colleague', body: 'Cut to one contrast: placing a call and answering it.' }],
    blocking: false,
    resolvedBy: 'reviewer',
  },
  {
    at: ['south-china-sea-crisis-communication', 2, 5],
    quote: 'applies mainly to navies',
    author: 'reviewer',
    body: 'CUES covers naval ships and naval aircraft. Is “navies” what the author means, or ships alone? Please ask before we approve this.',
    replies: [{ author: 'colleague', body: '已写信请作者确认，尚未答复。' }],
    blocking: true,
  },
  {
    at: ['south-china-sea-crisis-communication', 4, 2],
    quote: 'notify its plans',
    author: 'reviewer',
    body: 'One notifies people, not plans.',
    replies: [],
    blocking: false,
    suggestion: 'give notice of its plans',
  },
  {
    at: ['south-china-sea-crisis-communication', 6, 1],
    quote: 'within two hours',
    author: 'editor',
    body: 'Where do the two hours come from? If the author has a precedent in mind, a word on it would help the introduction.',
    replies: [{ author: 'colleague', body: 'The text gives none. I have added the question to my letter.' }],
    blocking: false,
  },
  {
    at: ['south-china-sea-crisis-communication', 7, 2],
    quote: 'Only when one knows where to stop can one be steady.',
    author: 'editor',
    body: 'I like this. Do we say that the translation of the classic is our own?',
    replies: [
      { author: 'colleague', body: 'It is our own. A line in the colophon would do.' },
      { author: 'reviewer', body: 'Agreed; 定 as “steady” also suits a text about ships.' },
    ],
    blocking: false,
  },
  {
    at: ['un-ai-governance', 1, 2],
    quote: '118 countries',
    author: 'editor',
    body: 'Condensing dropped the seven countries that joined everything. Does the point survive?',
    replies: [{ author: 'colleague', body: 'Yes: the next sentence speaks of the few and the many.' }],
    blocking: false,
    resolvedBy: 'editor',
  },
]
