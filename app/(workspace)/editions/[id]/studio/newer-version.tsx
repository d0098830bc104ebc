'use client'

import { History } from 'lucide-react'
import { useMemo } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { DiffView } from '@/app/ui/diff-view'
import { diffText } from '@/domain/diff/text-diff'
import type { DraftSection } from './draft'
import type { StandingText } from './studio-context'
import { useSectionChange } from './use-change'

/** A standing text has a newer version than the section holds: what it changes, and the way to take it over. */
export function NewerVersion({
  text,
  from,
  adapted,
  section,
}: {
  text: StandingText
  from: string
  adapted: boolean
  section: DraftSection
}) {
  const t = useT('editions')
  const change = useSectionChange(section.key)
  const { version } = text
  const ops = useMemo(() => diffText(from, text.text, { granularity: 'words' }), [from, text.text])
  return (
    <div className="flex w-full flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3 text-ochre">
        <History size={15} aria-hidden />
        {t('boilerplate.newer', { version })}
        <Button
          size="small"
          onClick={() =>
            change({ boilerplate: { id: text.id, version }, ...(adapted ? {} : { body: text.text }) })
          }
        >
          {t('boilerplate.take', { version })}
        </Button>
      </div>
      <details>
        <summary className="text-ink-soft">{t('boilerplate.compare', { version })}</summary>
        <div className="mt-2 border-rule border-l-2 pl-4">
          <DiffView ops={ops} lang="en" />
        </div>
      </details>
    </div>
  )
}
