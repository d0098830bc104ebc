import type { NoticeView } from '@/commands/notice-view'
import type { NoticeLanguage } from '@/domain/notices/settings'
import type { RobotMessage } from '@/providers/robots/request'
import { headingIn, sentenceIn } from './say'

/** What a group is told of one occasion: a line and an address, and for a program the same as facts. No text of any article. */
export function groupMessage(notice: NoticeView, language: NoticeLanguage, origin: string): RobotMessage {
  const { kind, at, href, actor, article, edition } = notice
  const heading = headingIn(language, notice)
  const open = article && !article.confidential ? { id: article.id, zh: article.zh, en: article.en } : null
  return {
    text: `${heading}${language === 'en' ? ': ' : '：'}${sentenceIn(language, notice, true)}`.replace(
      /\p{Cc}+/gu,
      ' ',
    ),
    address: `${origin}${href}`,
    type: `notice.${kind}`,
    at,
    data: {
      kind,
      at,
      by: actor?.name ?? null,
      article: open,
      edition: edition && { id: edition.id, number: edition.number, title: edition.title },
    },
  }
}
