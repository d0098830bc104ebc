import type { SignoffDecision, Stage } from './words'

export type MeaningLanguage = 'en' | 'zh-CN'

/** What a signature says, in the words the signer saw. Stored with it: a later change here changes nothing signed. */
const approvals: Record<Stage, Record<MeaningLanguage, string>> = {
  translation: {
    en: 'I have read this English against its source: it is complete, apart from what is marked as condensed or omitted, and it says what the source says.',
    'zh-CN': '我已对照原文审读这份英文译文：除标明缩编或略去之处外内容完整，且忠实于原文。',
  },
  summary: {
    en: 'I have checked why it matters and each takeaway against the evidence linked to it: the text bears them out.',
    'zh-CN': '我已逐条核对“为何重要”与各要点所附依据：正文足以支撑。',
  },
  article: {
    en: 'I approve this article, in exactly these words, for publication.',
    'zh-CN': '我签发本文，同意按此文字刊出。',
  },
  author: {
    en: 'I am an author of this article and consent to this English being published.',
    'zh-CN': '我是本文作者，同意刊发此英文文本。',
  },
  edition: {
    en: 'I have read this edition from its title to its colophon and find it fit to publish in exactly this form.',
    'zh-CN': '我已通读本期自标题至版权说明的全部内容，认为可按此形式出版。',
  },
}

const requests: Record<MeaningLanguage, string> = {
  en: 'I have read this and ask for changes before it goes on.',
  'zh-CN': '我已审读，请先修改后再继续。',
}

/** An author does not ask for changes but says no, with a reason that stands beside it. */
const decline: Record<MeaningLanguage, string> = {
  en: 'I am an author of this article and do not consent to this English being published.',
  'zh-CN': '我是本文作者，不同意刊发此英文文本。',
}

export function meaningOf(stage: Stage, decision: SignoffDecision, language: MeaningLanguage = 'en'): string {
  if (decision === 'approve') return approvals[stage][language]
  return stage === 'author' ? decline[language] : requests[language]
}
