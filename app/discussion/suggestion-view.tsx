'use client'

import { GitMerge } from 'lucide-react'
import Link from 'next/link'
import { useMemo } from 'react'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { DiffView } from '@/app/ui/diff-view'
import type { SuggestionView as Suggestion, ThreadView } from '@/commands/thread-view'
import { diffText } from '@/domain/diff/text-diff'

/** A proposed wording as a tracked change; once decided, what became of it. */
export function SuggestionView({
  thread,
  suggestion,
  lang,
  compareHref,
}: {
  thread: ThreadView
  suggestion: Suggestion
  lang: 'en' | 'zh-Hans'
  compareHref?: (passageId: string, from: number, to: number) => string
}) {
  const t = useT('discussion')
  const { text, status, resultRevision, decidedBy, author } = suggestion
  const { quote, passageId } = thread.anchor
  const ops = useMemo(() => diffText(quote, text, { granularity: 'words' }), [quote, text])
  if (status === 'open')
    return (
      <div className="mt-2 border-vermilion border-l pl-3">
        <p className="sr-only">{t('suggestion.change', { name: author.name })}</p>
        {suggestion.rebase !== undefined && (
          <p className="mb-1">
            <Badge tone="warning" icon={GitMerge}>
              {t('suggestion.rebase')}
            </Badge>
          </p>
        )}
        {text === '' && <p className="text-small text-vermilion">{t('suggestion.strike')}</p>}
        <DiffView ops={ops} lang={lang} brush />
      </div>
    )
  if (status === 'rejected')
    return (
      <div className="mt-2 border-edge border-l pl-3 text-ink-quiet text-small">
        <p>
          {decidedBy && decidedBy.id !== author.id
            ? t('suggestion.rejected', { name: decidedBy.name })
            : t('suggestion.withdrawn')}
        </p>
        <p lang={lang} className="font-serif">
          {text}
        </p>
      </div>
    )
  return (
    <div className="mt-2 border-pine border-l pl-3 text-small">
      <p className="text-ink-soft">
        {t('suggestion.accepted', { name: decidedBy?.name ?? '', revision: resultRevision ?? 0 })}
      </p>
      {compareHref && passageId && resultRevision && (
        <Link
          className="underlined text-ink-quiet"
          prefetch={false}
          href={compareHref(passageId, resultRevision - 1, resultRevision)}
        >
          {t('suggestion.compare')}
        </Link>
      )}
    </div>
  )
}
