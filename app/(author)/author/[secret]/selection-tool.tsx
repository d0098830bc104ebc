'use client'

import { MessageSquarePlus, PencilLine } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'

const width = 220

/** Two buttons under the end of a selection. */
export function SelectionTool({
  at,
  canSuggest,
  onCompose,
}: {
  at: { left: number; top: number }
  canSuggest: boolean
  onCompose: (mode: 'comment' | 'suggest') => void
}) {
  const t = useT('author')
  const kinds = [
    { mode: 'comment' as const, icon: MessageSquarePlus },
    ...(canSuggest ? [{ mode: 'suggest' as const, icon: PencilLine }] : []),
  ]
  return (
    <div
      role="toolbar"
      aria-label={t('selection')}
      className="absolute z-20 flex animate-rise gap-1 rounded-md border border-edge bg-float p-1 shadow-float"
      style={{
        left: `clamp(0px, ${at.left - width / 2}px, calc(100% - ${width}px))`,
        top: at.top + 8,
      }}
    >
      {kinds.map(({ mode, icon }) => (
        <Button
          key={mode}
          size="small"
          variant="quiet"
          icon={icon}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onCompose(mode)}
        >
          {t(mode)}
        </Button>
      ))}
    </div>
  )
}
