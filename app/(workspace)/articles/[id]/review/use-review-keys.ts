'use client'

import { useRef } from 'react'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import type { SourceView } from './reading-paragraph'

/** The keys of the review room. `z` brings the source back in the way it was last shown. */
export function useReviewKeys({
  source,
  onSource,
  onStep,
  onCompose,
  onWriters,
  onPanel,
}: {
  source: SourceView
  onSource: (source: SourceView) => void
  onStep: (by: 1 | -1) => void
  onCompose?: (mode: 'comment' | 'suggest') => void
  onWriters: () => void
  onPanel: () => void
}): void {
  const t = useT('review')
  const discussion = useT('discussion')
  const writers = useT('writers')
  const last = useRef<SourceView>('beside')
  if (source !== 'off') last.current = source
  useShortcuts(t('keys.group'), [
    { keys: 'z', label: t('keys.chinese'), run: () => onSource(source === 'off' ? last.current : 'off') },
    { keys: 'j', label: t('keys.next'), run: () => onStep(1) },
    { keys: 'k', label: t('keys.previous'), run: () => onStep(-1) },
    { keys: 'w', label: writers('key'), run: onWriters },
    { keys: 'm', label: t('keys.panel'), run: onPanel },
    ...(onCompose
      ? [
          { keys: 'c', label: discussion('keys.comment'), run: () => onCompose('comment') },
          { keys: 's', label: discussion('keys.suggest'), run: () => onCompose('suggest') },
        ]
      : []),
  ])
}
