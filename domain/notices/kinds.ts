/** What people are told of by themselves. Locales hold the words. */
export const noticeKinds = [
  'assigned',
  'mentioned',
  'replied',
  'commented',
  'suggested',
  'suggestion_decided',
  'changes_requested',
  'review_ready',
  'approval_ready',
  'signoff_stale',
  'due',
  'published',
  'publication_refused',
  'author_answered',
  'job_failed',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** How somebody wants to be told of a kind: by mail at once, in the day's one mail, in the inbox alone, or not at all. */
export const noticeChoices = ['at_once', 'daily', 'inbox', 'off'] as const
export type NoticeChoice = (typeof noticeChoices)[number]

/** What holds for whoever has chosen nothing: what waits for one person goes out at once, the rest once a day or not. */
export const usualChoices: Record<NoticeKind, NoticeChoice> = {
  assigned: 'at_once',
  mentioned: 'at_once',
  replied: 'at_once',
  commented: 'daily',
  suggested: 'daily',
  suggestion_decided: 'daily',
  changes_requested: 'at_once',
  review_ready: 'at_once',
  approval_ready: 'at_once',
  signoff_stale: 'daily',
  due: 'at_once',
  published: 'inbox',
  publication_refused: 'at_once',
  author_answered: 'at_once',
  job_failed: 'inbox',
}

/** What a group is told of: what concerns a room full of people, and not one of them. */
export const robotKinds = [
  'review_ready',
  'approval_ready',
  'changes_requested',
  'published',
  'publication_refused',
  'author_answered',
  'due',
  'assigned',
  'commented',
  'suggested',
] as const satisfies readonly NoticeKind[]
export type RobotKind = (typeof robotKinds)[number]

export function isNoticeKind(text: string): text is NoticeKind {
  return noticeKinds.some(kind => kind === text)
}
