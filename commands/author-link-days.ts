import type { Queries } from '../db/client'
import { readSetting } from '../db/settings'
import { linkDays } from '../domain/author'

export const authorLinksKey = 'author_links'

/** How many days a link to an author works, as the newsletter set it. */
export function newsletterLinkDays(tx: Queries): number {
  const kept = readSetting(tx, authorLinksKey) as { days?: unknown } | undefined
  const days = kept?.days
  const isUsable =
    typeof days === 'number' && Number.isSafeInteger(days) && days >= 1 && days <= linkDays.most
  return isUsable ? days : linkDays.usual
}
