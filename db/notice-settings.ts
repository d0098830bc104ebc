import { and, eq } from 'drizzle-orm'
import {
  type NoticeLanguage,
  type NoticeSettings,
  noticeLanguages,
  readChoices,
  usualSettings,
} from '../domain/notices/settings'
import type { Queries } from './client'
import { noticeSettings } from './schema'

/** How a person wants to be told: as they said, or the usual. */
export function noticeSettingsOf(tx: Queries, userId: string): NoticeSettings {
  const row = tx.select().from(noticeSettings).where(eq(noticeSettings.userId, userId)).get()
  if (!row) return usualSettings
  const { revision, choices, language, timeZone, quietFrom, quietTo, digestAt } = row
  return {
    revision,
    choices: readChoices(choices),
    language: noticeLanguages.find(one => one === language) ?? usualSettings.language,
    timeZone,
    quiet: quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null,
    digestAt,
  }
}

export function writeNoticeSettings(
  tx: Queries,
  userId: string,
  { quiet, ...settings }: NoticeSettings,
  at: string,
): void {
  const values = {
    ...settings,
    quietFrom: quiet?.from ?? null,
    quietTo: quiet?.to ?? null,
    updatedAt: at,
  }
  tx.insert(noticeSettings)
    .values({ userId, ...values })
    .onConflictDoUpdate({ target: noticeSettings.userId, set: values })
    .run()
}

/** Keeps in which language somebody reads, for the mails of those who have chosen nothing yet. */
export function noteLanguage(tx: Queries, userId: string, language: NoticeLanguage, at: string): void {
  const chosen = noticeSettingsOf(tx, userId)
  if (chosen.revision > 0 || chosen.language === language) return
  const unchosen = and(eq(noticeSettings.userId, userId), eq(noticeSettings.revision, 0))
  const known = tx.update(noticeSettings).set({ language, updatedAt: at }).where(unchosen).run().changes > 0
  if (!known) writeNoticeSettings(tx, userId, { ...usualSettings, language }, at)
}
