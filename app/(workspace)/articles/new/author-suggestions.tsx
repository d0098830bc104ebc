'use client'

import { useEffect, useState } from 'react'
import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import type { RegisterView } from '@/commands/register-view'
import { affiliationsOn } from '@/domain/register/entry'

const restBefore = 200
const most = 3

export type KnownAuthor = { registerId: string; zh: string; en: string; affiliation: string }

/**
 * Who of the register has the Chinese name that is being typed, with what they were on the article's day. Nobody is chosen by
 * itself: two people may have one name.
 */
export function AuthorSuggestions({
  typed,
  publishedOn,
  onTake,
}: {
  typed: string
  publishedOn: string
  onTake: (author: KnownAuthor) => void
}) {
  const t = useT('articles')
  const [found, setFound] = useState<{ q: string; entries: RegisterView[] }>({ q: '', entries: [] })
  const q = typed.trim()
  useEffect(() => {
    if (q === '') return
    let isGone = false
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ q, kind: 'person', limit: '8' })
      const answer = await send<{ items: RegisterView[] }>('GET', `/api/v1/register?${query}`, {
        quiet: true,
      })
      if (!isGone && answer.ok) setFound({ q, entries: answer.data.items })
    }, restBefore)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [q])
  const fitting = found.q === q && q !== '' ? found.entries.filter(({ zh }) => zh.startsWith(q)) : []
  return (
    <div aria-live="polite" className="col-span-full empty:hidden">
      {fitting.length > 0 && (
        <ul aria-label={t('author.known')} className="flex flex-wrap gap-1.5">
          {fitting.slice(0, most).map(entry => {
            const affiliation = affiliationOf(entry, publishedOn)
            const { id: registerId, zh, printed: en } = entry
            return (
              <li key={registerId}>
                <Button size="small" onClick={() => onTake({ registerId, zh, en, affiliation })}>
                  {[zh, en, affiliation].filter(Boolean).join(' · ')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

function affiliationOf({ affiliations }: RegisterView, publishedOn: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : null
  return affiliationsOn(affiliations, day)[0]?.institution ?? ''
}
