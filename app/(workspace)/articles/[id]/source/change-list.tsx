'use client'

import { useMemo } from 'react'
import { useT } from '@/app/i18n/client'
import { Badge, type BadgeTone } from '@/app/ui/badge'
import { DiffView } from '@/app/ui/diff-view'
import { Panel } from '@/app/ui/panel'
import type { ReimportItem, ReimportKind, ReimportPreview } from '@/commands/preview-reimport'

const tones: Record<ReimportKind | 'moved', BadgeTone> = {
  kept: 'quiet',
  changed: 'warning',
  added: 'success',
  removed: 'danger',
  moved: 'plain',
}

/** What becomes of the sentences, in the order of the corrected text; those that stay as they were are only counted. */
export function ChangeList({ preview, lang }: { preview: ReimportPreview; lang: 'zh-Hans' | 'en' }) {
  const t = useT('articles')
  const { counts } = preview
  const groups = useMemo(() => grouped(preview.items), [preview])
  return (
    <Panel
      title={t('correct.result')}
      aside={
        <span className="tabular flex flex-wrap gap-x-3">
          {(['changed', 'added', 'removed', 'moved', 'kept'] as const).map(kind => (
            <span key={kind}>
              {t(`correct.kind.${kind}`)} {counts[kind]}
            </span>
          ))}
        </span>
      }
    >
      <ol className="flex flex-col gap-3">
        {groups.map(({ key, items: [item], count }) =>
          count > 0 || !item ? (
            <li key={key} className="border-rule border-l-2 pl-3 text-ink-quiet text-small">
              {t('correct.kept', { count })}
            </li>
          ) : (
            <li key={key} className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_minmax(0,1fr)]">
              <p className="flex flex-wrap items-start gap-1 text-ink-quiet text-small">
                {item.kind !== 'kept' && (
                  <Badge tone={tones[item.kind]}>{t(`correct.kind.${item.kind}`)}</Badge>
                )}
                {item.moved && <Badge tone={tones.moved}>{t('correct.kind.moved')}</Badge>}
                {item.unit !== null && (
                  <span className="tabular w-full">{t('correct.unit', { number: item.unit })}</span>
                )}
              </p>
              <div className={lang === 'en' ? 'reading-en' : 'reading-zh'}>
                <DiffView ops={item.diff} lang={lang} />
              </div>
            </li>
          ),
        )}
      </ol>
    </Panel>
  )
}

type Group = { key: number; items: ReimportItem[]; count: number }

/** Runs of sentences that stay as they were and where they were count as one; everything else stands alone. */
function grouped(items: readonly ReimportItem[]): Group[] {
  const groups: Group[] = []
  for (const [key, item] of items.entries()) {
    const isQuiet = item.kind === 'kept' && !item.moved
    const last = groups.at(-1)
    if (isQuiet && last && last.count > 0) last.count += 1
    else groups.push({ key, items: [item], count: isQuiet ? 1 : 0 })
  }
  return groups
}
