'use client'

import { useT } from '@/app/i18n/client'
import { DiffView } from '@/app/ui/diff-view'
import { Panel } from '@/app/ui/panel'
import type { MemoryNote } from '@/commands/read-memory-notes'

/** What was taken from the memory word for word although it had been said of other Chinese: a reviewer looks at it twice. */
export function MemoryNotes({
  notes,
  names,
}: {
  notes: readonly MemoryNote[]
  names: Readonly<Record<string, string>>
}) {
  const t = useT('review')
  if (notes.length === 0) return null
  return (
    <div className="mb-6">
      <Panel title={t('memory.title', { count: notes.length })} aside={t('memory.intro')}>
        <ul className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
          {notes.map(({ passageId, score, text, diff }) => (
            <li key={passageId} className="min-w-0 border-edge border-l-2 pl-4">
              <p className="mb-1 flex flex-wrap items-center gap-x-3 text-ink-quiet text-small">
                <span>{names[passageId]}</span>
                <span className="tabular">{t('memory.score', { score })}</span>
                <a href={`#text-${passageId}`} className="underlined">
                  {t('since.show')}
                </a>
              </p>
              <DiffView ops={diff} lang="zh-Hans" />
              <p lang="en" className="font-serif">
                {text}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
