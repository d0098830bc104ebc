import type { NoticeView } from '@/commands/notice-view'
import type { NoticeLanguage } from '@/domain/notices/settings'
import { htmlOf, textOf } from '@/formats/notices/mail'
import type { Mail } from '@/providers/mail/mail'
import { headingIn, say, sentenceIn } from './say'

type Wanted = {
  deliveryId: string
  mode: string
  to: { name: string; address: string }
  language: NoticeLanguage
  notices: readonly NoticeView[]
  origin: string
}

/** The mail that tells one person of these notices, in their language, with no text of any article. */
export function noticeMail({ deliveryId, mode, to, language, notices, origin }: Wanted): Mail {
  const lines = notices.map(notice => ({
    heading: headingIn(language, notice),
    sentence: sentenceIn(language, notice),
    address: `${origin}${notice.href}`,
  }))
  const settings = `${origin}/account/notices`
  const words = {
    greeting: say(language, 'mail.greeting', { name: to.name }),
    open: say(language, 'mail.open'),
    why: say(language, 'mail.why'),
    inbox: { label: say(language, 'mail.inbox'), address: `${origin}/inbox` },
    change: { label: say(language, 'mail.change'), address: settings },
    lang: language === 'en' ? ('en' as const) : ('zh-Hans' as const),
  }
  return {
    to,
    subject: subjectOf(language, mode, lines),
    text: textOf(lines, words),
    html: htmlOf(lines, words),
    // The same for each try of this delivery, so that a mailbox that gets it twice after all can know it.
    messageId: `${deliveryId}@${new URL(origin).hostname}`,
    headers: {
      'List-Unsubscribe': `<${settings}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  }
}

function subjectOf(
  language: NoticeLanguage,
  mode: string,
  lines: readonly { heading: string; sentence: string }[],
) {
  if (mode === 'daily') return say(language, 'mail.daily')
  const [only] = lines
  if (!only || lines.length > 1) return say(language, 'mail.subjectMany', { count: lines.length })
  return oneLine(say(language, 'mail.subject', { title: only.heading, sentence: only.sentence }))
}

/** A title may hold anything; a subject is one line. */
function oneLine(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
