import { type DemoEssay, demoNote, demoPublication, full, gist, left, paragraph } from '../essay'

/** Written in English, so that an edition condenses it instead of translating it. */
export const aiGovernance: DemoEssay = {
  slug: 'un-ai-governance',
  sourceLanguage: 'en',
  form: 'condensed',
  title: { en: 'The United Nations Is the Slow Road to AI Governance, and the Right One' },
  authors: [
    {
      zh: '宇文澄澜',
      en: 'YUWEN Chenglan',
      affiliation: 'Institute of Technology and Global Order (invented for the demo)',
    },
  ],
  publication: demoPublication,
  publishedOn: '2025-11-05',
  url: 'https://example.org/bianyi-demo/un-ai-governance',
  rights: 'granted',
  topics: ['AI governance', 'United Nations', 'Global South'],
  reason:
    'A short English commentary that explains why Chinese scholars favor the UN track for AI, and says so without slogans. It fits the insights section once condensed.',
  note: demoNote,
  paragraphs: [
    paragraph(
      gist(
        'Every technology that crosses borders eventually meets the question of who writes its rules, and artificial intelligence has met it early. ',
        'Artificial intelligence has met early the question of who writes its rules.',
      ),
      gist(
        'In 2024 the General Assembly adopted two resolutions on the subject without a vote: one led by the United States in March, on safe, secure, and trustworthy systems, and one led by China in July, on building capacity in developing countries. ',
        'In 2024, the UN General Assembly adopted two resolutions without a vote, one led by the United States on safe systems and one led by China on capacity-building.',
      ),
      left(
        'Neither was binding, and each was co-sponsored by more than 100 states. ',
        'other',
        'Background that the condensed form has no room for.',
      ),
      full(
        'The remarkable thing is not that the two rivals disagreed about so much, but that each chose the same hall in which to speak.',
        'The remarkable thing is not that the two rivals disagreed about so much, but that each chose the same hall in which to speak.',
      ),
    ),
    paragraph(
      gist(
        'Critics call the United Nations too slow, and they have a point: models now improve in months, while a treaty takes years. ',
        'Critics have a point when they call the UN slow: models improve in months, while a treaty takes years.',
      ),
      gist(
        'But speed is only one measure of good rules, and it is not the scarcest. ',
        'But speed is not the scarcest quality of good rules.',
      ),
      gist(
        'An advisory body of the organization found in 2024 that 118 countries, most of them in the Global South, were party to none of seven prominent governance initiatives outside it, and that only seven countries were party to all of them. ',
        'A UN advisory body found in 2024 that 118 countries, mostly in the Global South, were party to none of seven prominent initiatives outside the organization.',
      ),
      full(
        'A rule made quickly by a few will be contested slowly by the many.',
        'A rule made quickly by a few will be contested slowly by the many.',
      ),
    ),
    paragraph(
      full(
        'For China, the case for the UN track is partly principle and partly calculation. ',
        'For China, the case for the UN track is partly principle and partly calculation.',
      ),
      full(
        'The principle is that sovereign equality should not lapse whenever a new technology arrives. ',
        'The principle is that sovereign equality should not lapse whenever a new technology arrives.',
      ),
      gist(
        'The calculation is that about 2.6 billion people, roughly one third of humanity, were still offline in 2024, and that their governments will judge any framework first by whether it helps them connect. ',
        'The calculation is that about 2.6 billion people were still offline in 2024, and that their governments will judge any framework by whether it helps them connect.',
      ),
      full(
        'At a seminar last spring, a delegate from a small island state put it bluntly: “You are debating the brakes; we are still waiting for the road.” ',
        'At a seminar last spring, a delegate from a small island state put it bluntly: “You are debating the brakes; we are still waiting for the road.”',
      ),
      left(
        'Capacity and safety, in other words, are not competing agendas, and treating them as such serves neither.',
        'repeats',
        'Repeats the delegate’s point in the author’s words.',
      ),
    ),
    paragraph(
      gist('What should happen next? ', 'What next?'),
      gist(
        'In August 2025 the Assembly agreed to create a scientific panel of 40 members and a yearly global dialogue on the governance of artificial intelligence, both of which will need money, staff, and, above all, restraint from the major powers. ',
        'In August 2025, the Assembly agreed to create a 40-member scientific panel and a yearly global dialogue, both of which will need restraint from the major powers.',
      ),
      gist(
        'Washington and Beijing could begin modestly, by exchanging their definitions of a serious incident and agreeing whom to call when one occurs. ',
        'Washington and Beijing could begin by exchanging definitions of a serious incident and agreeing whom to call when one occurs.',
      ),
      full(
        'Strategic autonomy does not require every state to build a frontier model of its own; it requires that no state be locked out of the room where the terms are set. ',
        'Strategic autonomy does not require every state to build a frontier model of its own; it requires that no state be locked out of the room where the terms are set.',
      ),
      full(
        'The UN road is slow, but it is the only one wide enough for everyone.',
        'The UN road is slow, but it is the only one wide enough for everyone.',
      ),
    ),
  ],
  whyItMatters:
    'Two rival drafts passed the same assembly within four months. YUWEN Chenglan explains why that matters more than what divided them, and why China’s preference for the UN rests on interest as much as on principle.',
  takeaways: [
    {
      text: 'Rules made by a few will be contested by the many: 118 countries were party to none of the main AI governance initiatives outside the UN.',
      evidence: [
        [1, 2],
        [1, 3],
      ],
    },
    {
      text: 'For most governments, connection comes before caution; capacity is the price of agreement on safety.',
      evidence: [
        [2, 2],
        [2, 3],
      ],
    },
  ],
}
