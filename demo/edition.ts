import type { DemoReference, DemoSlug } from './essay'

export type DemoQuestion = {
  question: string
  answer: string
  /** Sentences whose English bears the answer out. */
  evidence: DemoReference[]
}

export type DemoSection = {
  kind: 'welcome' | 'introduction' | 'ask_china' | 'insights' | 'feature' | 'conclusion' | 'colophon'
  heading?: string
  /** Paragraphs parted by an empty line; `{{number}}`, `{{ordinal}}` and `{{date}}` are filled in. */
  body?: string
  /** Without a `body`, an item prints the essay's own English. */
  items?: { essay: DemoSlug; body?: string }[]
  questions?: DemoQuestion[]
}

export type DemoEdition = {
  number: number
  title: string
  teaser: string
  series: { name: string; number: number }
  /** Relative to the day on which the demo is made, so that it never looks abandoned. */
  publishInDays: number
  state: 'published' | 'assembling'
  sections: DemoSection[]
}

/** The invented newsletter that the demo's editions belong to. */
export const demoNewsletter = 'Demonstration Brief'

/** Boilerplate kept apart from any one edition. */
export const demoWelcome = `Welcome to the {{ordinal}} edition of ${demoNewsletter}, dated {{date}}. ${demoNewsletter} is an invented newsletter: it exists to show how a Chinese article travels through translation, review, and approval into an edition like this one.

Each edition carries one essay in full, with a note on why it matters and its main takeaways, and one or more commentaries in condensed form. In Ask China, we put questions often raised abroad to the essays themselves, and every answer can be traced to the sentences that bear it out.`

/** Closes every edition, and says once more that nothing in it is real reporting. */
export const demoColophon = `${demoNewsletter}, number {{number}}. All essays in this edition were written for the Bianyi demonstration; their authors and affiliations are invented. Translated, reviewed, and edited by the demo team. Where an essay quotes a classic, the translation is our own.`

const published: DemoEdition = {
  number: 11,
  title: 'The Powers in Between',
  teaser:
    'Do middle powers have to choose sides? Can China and Europe agree on rules for green trade? Three Chinese essays on who writes the rules.',
  series: { name: 'Ask China', number: 3 },
  publishInDays: -9,
  state: 'published',
  sections: [
    { kind: 'welcome', heading: 'Welcome', body: demoWelcome },
    {
      kind: 'introduction',
      heading: 'Introduction',
      body: `Rules used to be the quiet part of foreign policy. Supply chains belonged to engineers, carbon accounts to statisticians, and technical standards to committees that few people could name. That has changed. Who may mine nickel, how a ton of carbon is counted, and which body speaks about artificial intelligence are now questions for heads of government.

The essays in this edition approach them from three directions. LIN Zhaoyan looks at countries that are courted by both China and the United States and finds them busy writing rules of their own. WENREN Yanqiu, whose essay we cite in Ask China, reads the quarrel over Europe’s carbon border levy as a quarrel over method. YUWEN Chenglan makes the case for the slowest forum of all, the United Nations. None of them expects agreement soon; all of them think it worth preparing for.`,
    },
    {
      kind: 'ask_china',
      heading: 'Ask China',
      questions: [
        {
          question: 'Do Chinese scholars believe that middle powers will have to choose sides?',
          answer:
            'The authors gathered here do not. LIN Zhaoyan argues that middle powers are taking part in shaping the rules of supply chains and that their strategies share one aim, strategic autonomy: keeping the Chinese market without depending entirely on any one side. YUWEN Chenglan reaches a similar view from the side of technology, holding that autonomy does not require every state to build a frontier model of its own, only that no state be locked out of the room where terms are set. Both conclude that great powers gain more by widening others’ choices than by narrowing them.',
          evidence: [
            ['middle-powers-supply-chains', 0, 3],
            ['middle-powers-supply-chains', 5, 0],
            ['middle-powers-supply-chains', 8, 1],
            ['un-ai-governance', 3, 3],
          ],
        },
        {
          question: 'What would it take for China and Europe to agree on rules for green trade?',
          answer:
            'Chiefly, agreement on method. WENREN Yanqiu holds that the real impact of the EU’s carbon border mechanism lies in the rules it sets rather than in the amounts it levies, and that China’s expanding carbon market offers a practical basis for technical consultations on mutual recognition of carbon prices. The essay proposes joint working groups on carbon footprints, reciprocal deduction of carbon prices already paid, and joint support for the Paris Agreement and the World Trade Organization. LIN Zhaoyan’s advice on supply chains points the same way: align rules first and keep export controls within clear legal limits.',
          evidence: [
            ['china-eu-climate-trade-rules', 2, 3],
            ['china-eu-climate-trade-rules', 4, 3],
            ['china-eu-climate-trade-rules', 7, 1],
            ['china-eu-climate-trade-rules', 7, 2],
            ['china-eu-climate-trade-rules', 7, 3],
            ['middle-powers-supply-chains', 7, 2],
            ['middle-powers-supply-chains', 7, 3],
          ],
        },
      ],
    },
    { kind: 'insights', heading: 'China Scholars’ Insights', items: [{ essay: 'un-ai-governance' }] },
    { kind: 'feature', heading: 'Feature', items: [{ essay: 'middle-powers-supply-chains' }] },
    {
      kind: 'conclusion',
      heading: 'Conclusion',
      body: 'Read together, the essays suggest that the contest over rules will not be settled by whichever side shouts loudest about principle. It will be settled by those who make it easier for others to plan. That is an uncomfortable standard for every capital, and a useful one.',
    },
    { kind: 'colophon', heading: 'About This Edition', body: demoColophon },
  ],
}

const assembling: DemoEdition = {
  number: 12,
  title: 'Rules Before the Storm',
  teaser:
    'Why do crisis hotlines go unanswered? Is Europe’s carbon border levy protectionism? Two Chinese essays on agreeing how to disagree.',
  series: { name: 'Ask China', number: 4 },
  publishInDays: 5,
  state: 'assembling',
  sections: [
    { kind: 'welcome', heading: 'Welcome', body: demoWelcome },
    {
      kind: 'introduction',
      heading: 'Introduction',
      body: `This edition is about preparation. WENREN Yanqiu asks how China and Europe can keep their climate policies from hardening into two systems that do not recognize each other. ZHONGLI Muye asks what happens in the South China Sea in the hours after an incident, when a video has gone around the world and nobody has yet answered the telephone.

The subjects could hardly be further apart, yet the advice is much the same: settle the procedure while tempers are cool.`,
    },
    {
      kind: 'ask_china',
      heading: 'Ask China',
      questions: [
        {
          question: 'Why do crisis hotlines in the South China Sea go unanswered?',
          answer:
            'ZHONGLI Muye points to the design of the mechanisms themselves. Existing documents say how to place a call but not how soon the other side must answer it. Officers at sea lack the authority to make commitments, officials on shore learn the facts late, and each side fears that giving notice first will be taken as weakness. The remedy proposed is modest: a hotline tested every month and an initial reply within two hours. YUWEN Chenglan makes a parallel proposal for artificial intelligence, that Washington and Beijing agree whom to call when a serious incident occurs.',
          evidence: [
            ['south-china-sea-crisis-communication', 2, 4],
            ['south-china-sea-crisis-communication', 4, 1],
            ['south-china-sea-crisis-communication', 4, 2],
            ['south-china-sea-crisis-communication', 6, 1],
            ['un-ai-governance', 3, 2],
          ],
        },
        {
          question: 'Do Chinese scholars regard Europe’s carbon border levy as protectionism?',
          answer:
            'WENREN Yanqiu’s answer is that the label settles little. The essay sets the aim that Brussels states beside the objection of many developing countries, that costs are shifted onto exporters, and finds grounds for both. It also treats European fears of industrial decline as real, and rooted in domestic politics as China’s own worries are. LIN Zhaoyan describes the underlying pattern: steps one country takes to strengthen its own security are often read by others as exclusionary.',
          evidence: [
            ['china-eu-climate-trade-rules', 2, 1],
            ['china-eu-climate-trade-rules', 2, 2],
            ['china-eu-climate-trade-rules', 2, 3],
            ['china-eu-climate-trade-rules', 6, 3],
            ['middle-powers-supply-chains', 2, 2],
          ],
        },
      ],
    },
    {
      kind: 'insights',
      heading: 'China Scholars’ Insights',
      items: [
        {
          essay: 'south-china-sea-crisis-communication',
          body: `Crises in the South China Sea often begin not with deliberate attack but with miscalculation and silence. Agreements reached since 2002 say how to place a call, but not how soon the other side must answer it, and CUES applies mainly to navies, whereas most of the vessels that now face off at close range are coast guard ships and fishing boats.

Communication fails because front-line commanders lack authority, because giving notice first looks like weakness, and because a thirty-second video travels faster than a verified diplomatic note. Three small steps need not wait for a code of conduct: a hotline staffed around the clock and tested once a month, an initial reply within two hours, and procedures for coast guards that dovetail with those for navies. Such mechanisms cannot settle sovereignty disputes; they buy time for political decisions.`,
        },
      ],
    },
    { kind: 'feature', heading: 'Feature', items: [{ essay: 'china-eu-climate-trade-rules' }] },
    {
      kind: 'conclusion',
      heading: 'Conclusion',
      body: 'Neither essay promises an end to disagreement. Both ask for something more attainable: that each side know how the other counts, whom to call, and how long to wait for an answer.',
    },
    { kind: 'colophon', heading: 'About This Edition', body: demoColophon },
  ],
}

/** One edition to read and one to work on. */
export const demoEditions: readonly DemoEdition[] = [published, assembling]
