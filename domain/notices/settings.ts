import { type NoticeChoice, type NoticeKind, noticeChoices, noticeKinds, usualChoices } from './kinds'

export const noticeLanguages = ['en', 'zh-CN'] as const
export type NoticeLanguage = (typeof noticeLanguages)[number]

/** How one person wants to be told. Times are `HH:MM` on the clock of their time zone. */
export type NoticeSettings = {
  revision: number
  choices: Record<NoticeKind, NoticeChoice>
  language: NoticeLanguage
  timeZone: string
  /** No mail goes out from one time to the other, which may be after midnight; null for none. */
  quiet: { from: string; to: string } | null
  digestAt: string
}

export const usualSettings: NoticeSettings = {
  revision: 0,
  choices: usualChoices,
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  quiet: null,
  digestAt: '08:00',
}

/** The choices as they were kept, with the usual ones for what is missing or is none any more. */
export function readChoices(kept: Record<string, unknown>): Record<NoticeKind, NoticeChoice> {
  const choices = { ...usualChoices }
  for (const kind of noticeKinds) {
    const choice = noticeChoices.find(one => one === kept[kind])
    if (choice) choices[kind] = choice
  }
  return choices
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
