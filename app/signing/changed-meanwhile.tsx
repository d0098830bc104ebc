'use client'

import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { DiffView } from '@/app/ui/diff-view'
import type { PassageDiff } from '@/commands/read-diff'

/** What changed between reading and signing. `shown` says that the page has been read again since. */
export function ChangedMeanwhile({
  items,
  names,
  shown,
  onRead,
}: {
  items: readonly PassageDiff[]
  names: Readonly<Record<string, string>>
  shown: boolean
  onRead: () => void
}) {
  const t = useT('signing')
  return (
    <div className="flex flex-col gap-3">
      <Banner
        tone={shown ? 'info' : 'warning'}
        urgent
        title={shown ? undefined : t('changed.title')}
        action={
          shown ? undefined : (
            <Button size="small" onClick={onRead}>
              {t('changed.read')}
            </Button>
          )
        }
      >
        {shown ? t('changed.shown') : t('changed.body')}
      </Banner>
      {items.length === 0 && <p className="text-ink-soft text-small">{t('changed.nothing')}</p>}
      <ul className="flex flex-col gap-2.5">
        {items.map(({ passageId, diff }) => (
          <li key={passageId}>
            <p className="text-ink-quiet text-small">{names[passageId] ?? '—'}</p>
            <DiffView ops={diff} lang="en" />
          </li>
        ))}
      </ul>
    </div>
  )
}
