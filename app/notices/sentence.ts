import type { Translate } from '@/app/i18n/translate'
import type { NoticeView } from '@/commands/notice-view'
import { jobName } from '@/domain/notices/job-name'
import { wordingOf } from '@/domain/notices/wording'

/** A notice as one sentence in the reader's language. */
export function sentenceOf(
  t: Translate<'notices'>,
  language: string,
  { kind, facts, actor }: NoticeView,
): string {
  const words = {
    day: (day: string) => dayIn(language, day),
    job: (job: string) => t(`job.${jobName(job)}`),
  }
  const { key, values } = wordingOf({ kind, facts, who: actor?.name ?? t('program') }, words)
  return t.optional(key, values) ?? t(`kind.${kind}`)
}

function dayIn(language: string, day: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}
