'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { Button } from '@/app/ui/button'

/** Leads from change to change in what it holds: by buttons, and by the keys j and k. Keyed by what is compared. */
export function ChangeSteps({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const t = useT('review')
  const host = useRef<HTMLDivElement>(null)
  const [total, setTotal] = useState(0)
  const [at, setAt] = useState<number | null>(null)
  useEffect(() => {
    setTotal(enabled ? changesIn(host.current).length : 0)
  }, [enabled])

  const step = (by: 1 | -1) => {
    const changes = changesIn(host.current)
    if (changes.length === 0) return
    const next =
      at === null ? (by === 1 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length
    const change = changes[next]
    if (!change) return
    setTotal(changes.length)
    setAt(next)
    change.tabIndex = -1
    change.focus({ preventScroll: true })
    change.scrollIntoView({ block: 'center' })
  }
  useShortcuts(
    t('compare.keys.group'),
    total > 0
      ? [
          { keys: 'j', label: t('compare.keys.next'), run: () => step(1) },
          { keys: 'k', label: t('compare.keys.previous'), run: () => step(-1) },
        ]
      : [],
  )
  return (
    <div ref={host} className="flex min-w-0 flex-col gap-3">
      {total > 0 && (
        <div
          data-chrome
          className="sticky top-13 z-10 flex items-center justify-end gap-1.5 bg-paper py-1.5 md:top-0"
        >
          <span className="tabular text-ink-quiet text-small" aria-live="polite">
            {at === null ? t('compare.changes', { count: total }) : t('compare.at', { at: at + 1, total })}
          </span>
          <Button
            size="small"
            variant="quiet"
            icon={ChevronUp}
            aria-label={t('compare.keys.previous')}
            onClick={() => step(-1)}
          />
          <Button
            size="small"
            variant="quiet"
            icon={ChevronDown}
            aria-label={t('compare.keys.next')}
            onClick={() => step(1)}
          />
        </div>
      )}
      {children}
    </div>
  )
}

/** The first element of each change, and what changed without any of its words. */
function changesIn(host: HTMLElement | null): HTMLElement[] {
  const marked = [...(host?.querySelectorAll<HTMLElement>('ins, del, [data-still]') ?? [])]
  return marked.filter(({ previousSibling }) => !isChange(previousSibling))
}

function isChange(node: ChildNode | null): boolean {
  return node instanceof HTMLElement && (node.tagName === 'INS' || node.tagName === 'DEL')
}
