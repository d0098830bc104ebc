import { noticeSettingsOf, writeNoticeSettings } from '../db/notice-settings'
import { done, type Outcome, refused } from '../domain/decision'
import { isTimeZone, type NoticeSettings } from '../domain/notices/settings'
import { may } from '../domain/permissions'
import { type Context, command } from './context'
import { mailSettings } from './mail-settings'

/** One's own settings; `mail` says whether the installation sends any. */
export type NoticeSettingsView = NoticeSettings & { mail: boolean }

export function readNoticeSettings({ db, actor }: Context): Outcome<NoticeSettingsView> {
  const permission = may(actor, 'self.read')
  if (!permission.ok || !actor) return permission.ok ? refused('not_signed_in') : permission
  return done({ ...noticeSettingsOf(db, actor.userId), mail: mailSettings(db).server !== null })
}

/** Says anew how one wants to be told. Refuses `revision_stale`, and `invalid` for a time zone that there is not. */
export function changeNoticeSettings(
  context: Context,
  input: Omit<NoticeSettings, 'revision'>,
  from?: number,
): Outcome<NoticeSettingsView> {
  return command(context, ({ tx, actor, now }) => {
    const permission = may(actor, 'self.notices')
    if (!permission.ok) return permission
    const mail = mailSettings(tx).server !== null
    const before = noticeSettingsOf(tx, actor.userId)
    if (from !== undefined && from !== before.revision)
      return refused(
        'revision_stale',
        { yours: from, current: before.revision },
        { current: { ...before, mail } },
      )
    if (!isTimeZone(input.timeZone)) return refused('invalid', { field: 'timeZone', problem: 'unknown' })
    const after = { ...input, revision: before.revision + 1 }
    writeNoticeSettings(tx, actor.userId, after, now)
    return done({ ...after, mail })
  })
}
