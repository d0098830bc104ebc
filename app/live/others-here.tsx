'use client'

import { useLanguage, useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'

/** Who else is at this place. Advice, not a lock: two who write in one text are brought together when they save. */
export function OthersHere({ names }: { names: readonly string[] }) {
  const t = useT('live')
  const language = useLanguage()
  if (names.length === 0) return null
  return (
    <Badge tone="quiet">
      {t('atUnit', { names: new Intl.ListFormat(language).format(names), count: names.length })}
    </Badge>
  )
}
