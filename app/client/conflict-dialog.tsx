'use client'

import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { DateTime } from '@/app/ui/date-time'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { En } from '@/app/ui/text'
import { TextArea } from '@/app/ui/text-area'
import { useLater } from './later'
import type { Stale } from './stale'

const merging = () => import('@/domain/diff/merge-three')

/**
 * Two people saved one text: both texts, what both started from, and the two brought together, ready to be saved. Closing
 * it loses nothing: mine stays in the page, unsaved.
 */
export function ConflictDialog({
  stale,
  mine,
  onResolve,
  onClose,
}: {
  stale: Stale
  mine: string
  /** The text to save, or null to take theirs as it stands. */
  onResolve: (text: string | null) => void
  onClose: () => void
}) {
  const t = useT('workbench')
  const { theirs, base } = stale
  const [edited, setEdited] = useState<string>()
  const [later, want] = useLater(merging)
  useEffect(() => {
    want()
  }, [want])
  // The server brought together what it was sent: what was typed since belongs in it too.
  const { merged: both, conflict } = useMemo(
    () => (later ? later.mergeThree(base, mine, theirs.text) : stale),
    [later, base, mine, theirs.text, stale],
  )
  const merged = edited ?? both
  const copy = () => navigator.clipboard.writeText(mine)
  return (
    <Dialog
      open
      unasked
      size="large"
      onOpenChange={open => !open && onClose()}
      title={t('conflict.title')}
      description={t('conflict.about', { name: theirs.author })}
      footer={
        <>
          <Button variant="quiet" onClick={copy}>
            {t('conflict.copy')}
          </Button>
          <Button onClick={() => onResolve(null)}>{t('conflict.takeTheirs')}</Button>
          <Button onClick={() => onResolve(mine)}>{t('conflict.keepMine')}</Button>
          <Button variant="primary" onClick={() => onResolve(merged)}>
            {t('conflict.saveMerged')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 md:grid-cols-2">
          <Version title={t('conflict.mine')} text={mine} />
          <Version
            title={
              <>
                {theirs.author}, {theirs.at && <DateTime value={theirs.at} />}
              </>
            }
            text={theirs.text}
          />
        </div>
        <details className="text-small">
          <summary className="text-ink-quiet">{t('conflict.base')}</summary>
          <En as="p" className="mt-2">
            {base || '—'}
          </En>
        </details>
        <Field
          label={t('conflict.merged')}
          hint={t(conflict ? 'conflict.mergedOverlaps' : 'conflict.mergedClean')}
        >
          <TextArea lang="en" reading value={merged} onChange={event => setEdited(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}

function Version({ title, text }: { title: ReactNode; text: string }) {
  return (
    <section className="min-w-0 rounded-md bg-well px-4 py-3">
      <h3 className="mb-1 font-medium text-small">{title}</h3>
      <En as="p" className="whitespace-pre-wrap">
        {text || '—'}
      </En>
    </section>
  )
}
