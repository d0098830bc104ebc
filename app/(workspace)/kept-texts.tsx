'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import { useLater } from '@/app/client/later'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { useToast } from '@/app/ui/toast'

const dialog = () => import('./kept-texts-dialog')

/** How long a page has to go on by itself with what it finds, in milliseconds. */
const grace = 1500

/** What became of texts that an earlier visit did not save: those that are back, and those that wait to be looked at. */
export function KeptTexts() {
  const t = useT()
  const drafts = useDrafts()
  const notify = useToast()
  const leftovers = useSyncExternalStore(drafts.subscribe, () => drafts.leftovers, noTexts)
  const recovered = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.recovered,
    () => 0,
  )
  const [seen, setSeen] = useState(0)
  const [isOver, setOver] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [later, want] = useLater(dialog)
  const some = leftovers.length > 0
  useEffect(() => {
    if (!some) return setOver(false)
    const timer = setTimeout(() => setOver(true), grace)
    return () => clearTimeout(timer)
  }, [some])
  const show = async () => {
    if (await want()) setOpen(true)
    else notify({ tone: 'danger', title: t('save.offline') })
  }
  return (
    <div data-chrome className="flex flex-col gap-2 not-empty:mb-4">
      {recovered > seen && (
        <Banner
          urgent
          action={
            <Button size="small" onClick={() => setSeen(recovered)}>
              {t('actions.dismiss')}
            </Button>
          }
        >
          {t('drafts.recovered', { count: recovered - seen })}
        </Banner>
      )}
      {some && isOver && (
        <Banner
          tone="warning"
          urgent
          action={
            <Button size="small" onClick={show}>
              {t('drafts.show')}
            </Button>
          }
        >
          {t('drafts.left', { count: leftovers.length })}
        </Banner>
      )}
      {isOpen && some && later && <later.KeptTextsDialog onClose={() => setOpen(false)} />}
    </div>
  )
}

const none: never[] = []

function noTexts() {
  return none
}
