import { phrase } from '@/app/i18n/phrase'
import type { NoticeView } from '@/commands/notice-view'
import { jobName } from '@/domain/notices/job-name'
import type { NoticeLanguage } from '@/domain/notices/settings'
import { wordingOf } from '@/domain/notices/wording'
import en from '@/locales/en/notices.json'
import zh from '@/locales/zh-CN/notices.json'

const messages = { en, 'zh-CN': zh } as const

/** A message of the notices in a language, outside any request. */
export function say(
  language: NoticeLanguage,
  key: string,
  values: Record<string, string | number> = {},
): string {
  return phrase(messages[language], language, key, values) ?? key
}

/** A notice as one sentence. */
export function sentenceIn(
  language: NoticeLanguage,
  { kind, facts, actor }: NoticeView,
  group = false,
): string {
  const words = {
    day: (day: string) => dayIn(language, day),
    job: (job: string) => say(language, `job.${jobName(job)}`),
  }
  const { key, values } = wordingOf(
    { kind, facts, who: actor?.name ?? say(language, 'program') },
    words,
    group,
  )
  return say(language, key, values)
}

/** What a notice is about, without a word of a confidential article. */
export function headingIn(language: NoticeLanguage, { article, edition }: NoticeView): string {
  if (article?.confidential) return say(language, 'confidential')
  if (article) {
    const [first, second] = language === 'en' ? [article.en, article.zh] : [article.zh, article.en]
    return first || second || say(language, 'untitled')
  }
  return edition ? say(language, 'edition', { number: edition.number }) : say(language, 'elsewhere')
}

function dayIn(language: NoticeLanguage, day: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}
