import { translatorFor } from '@/app/i18n/server'
import type { ArticleView } from '@/commands/article-view'

/** A letter in one language, with places for the name, the link and its last day (`fillLetter`). */
export type LetterPart = { lang: 'zh-Hans' | 'en'; text: string }

/** What goes with a link to an author: Chinese first, then English. */
export type Letter = { subject: string; parts: LetterPart[] }

/** What stands between the two languages in plain text. */
export const letterRule = '\n\n——\n\n'

export function letterFor({ title }: Pick<ArticleView, 'title'>): Letter {
  const parts = (['zh-CN', 'en'] as const).map(language => {
    const t = translatorFor(language, 'authors')
    const called = (language === 'en' ? title.en.text || title.zh : title.zh || title.en.text) ?? ''
    return {
      lang: language === 'en' ? ('en' as const) : ('zh-Hans' as const),
      subject: t('mail.subject', { title: called }),
      text: t('mail.text', { name: '{name}', link: '{link}', day: `{day ${language}}`, title: called }),
    }
  })
  return {
    subject: parts.map(({ subject }) => subject).join(' / '),
    parts: parts.map(({ lang, text }) => ({ lang, text })),
  }
}
