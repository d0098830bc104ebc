import { noteLanguage } from '../db/notice-settings'
import { countUnread, markRead, markUnread } from '../db/notices'
import { done, type Outcome, refused } from '../domain/decision'
import type { NoticeLanguage } from '../domain/notices/settings'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

export type NoticeMark = { ids: readonly string[]; read: boolean } | 'all'

/**
 * Marks one's own notices as read or unread; those of others are as if they were not there. Answers what is unread now.
 * The language they read in is kept for their mails, until they choose one.
 */
export function markNotices(
  context: Context,
  mark: NoticeMark,
  language?: NoticeLanguage,
): Outcome<{ unread: number }> {
  return command(context, ({ tx, actor, now }) => {
    const permission = may(actor, 'self.notices')
    if (!permission.ok) return permission
    const { userId } = actor
    if (!userId) return refused('not_signed_in')
    if (language) noteLanguage(tx, userId, language, now)
    if (mark === 'all') markRead(tx, userId, now)
    else if (mark.read) markRead(tx, userId, now, mark.ids)
    else markUnread(tx, userId, mark.ids)
    return done({ unread: countUnread(tx, userId) })
  })
}
