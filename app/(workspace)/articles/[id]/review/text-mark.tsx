'use client'

import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'

/** Small and raised behind a passage: what a reviewer has to know of it that its words do not say. */
export function TextMark({ mark }: { mark: 'draft' | 'condensed' | 'machine' }) {
  const t = useT('review')
  return (
    <span
      className={classes(
        'ml-1 select-none align-super font-sans text-micro',
        mark === 'condensed' ? 'text-ink-quiet' : 'text-ochre',
      )}
    >
      {t(`text.${mark}`)}
    </span>
  )
}
