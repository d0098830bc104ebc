'use client'

import { useT } from '@/app/i18n/client'
import { useWriters } from './use-writers'
import { WriterLegend } from './writer-legend'
import { WritersState } from './writers-state'
import { WrittenText } from './written-text'

/** Who wrote which words of one passage as it stands. */
export function PassageWriters({ passageId }: { passageId: string }) {
  const t = useT('writers')
  const { read, writers, byKey, again } = useWriters(`/api/v1/passages/${passageId}/attribution`)
  const [text] = read && 'items' in read ? read.items : []
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3 border-rule border-b py-3">
      <h3 className="font-medium text-ui">{t('title')}</h3>
      {text ? (
        <>
          <WriterLegend writers={writers} />
          <p lang="en" className="font-serif leading-loose">
            <WrittenText text={text} writers={byKey} />
          </p>
        </>
      ) : (
        <WritersState problem={read && 'problem' in read ? read.problem : undefined} again={again} />
      )}
    </section>
  )
}
