import type { NoticeView } from '@/commands/notice-view'

/** What notices are about: an article, an edition, or neither. */
export type NoticeGroup = {
  id: string
  article: NoticeView['article']
  edition: NoticeView['edition']
  notices: NoticeView[]
}

/** Notices by what they are about, the group with the newest first; within a group as they were given. */
export function groupNotices(items: readonly NoticeView[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>()
  for (const notice of items) {
    const { article, edition } = notice
    const id = article?.id ?? edition?.id ?? ''
    const group = groups.get(id)
    if (group) group.notices.push(notice)
    else groups.set(id, { id, article, edition, notices: [notice] })
  }
  return [...groups.values()]
}
