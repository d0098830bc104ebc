'use client'

import { MessageSquarePlus, PencilLine } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import type { SelectedThere } from './use-selection'

const width = 260

/** Two buttons under the end of a selection: comment on it, or suggest other words. The keys c and s do the same. */
export function SelectionTools({
  selected,
  held,
  canSuggest,
  onCompose,
}: {
  selected: SelectedThere
  held: string | null
  canSuggest: boolean
  onCompose: (mode: 'comment' | 'suggest') => void
}) {
  const t = useT('review')
  return (
    <div
      role="toolbar"
      aria-label={t('selection.label')}
      className="absolute z-20 flex animate-rise gap-1 rounded-md border border-edge bg-float p-1 shadow-float"
      style={{
        left: `clamp(0px, ${selected.left - width / 2}px, calc(100% - ${width}px))`,
        top: selected.top + 8,
      }}
    >
      <Button
        size="small"
        variant="quiet"
        icon={MessageSquarePlus}
        disabledReason={held ?? undefined}
        onMouseDown={event => event.preventDefault()}
        onClick={() => onCompose('comment')}
      >
        {t('selection.comment')}
      </Button>
      {canSuggest && (
        <Button
          size="small"
          variant="quiet"
          icon={PencilLine}
          disabledReason={held ?? undefined}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onCompose('suggest')}
        >
          {t('selection.suggest')}
        </Button>
      )}
    </div>
  )
}
