'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { Button } from '@/app/ui/button'

/** Up, down and out, for one part of a list. */
export function PartButtons({
  at,
  total,
  words,
  onMove,
  onRemove,
}: {
  at: number
  total: number
  words: { up: string; down: string; remove: string }
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  return (
    <div className="flex shrink-0 gap-1">
      {at > 0 && (
        <Button
          variant="quiet"
          size="small"
          icon={ArrowUp}
          aria-label={words.up}
          onClick={() => onMove(-1)}
        />
      )}
      {at < total - 1 && (
        <Button
          variant="quiet"
          size="small"
          icon={ArrowDown}
          aria-label={words.down}
          onClick={() => onMove(1)}
        />
      )}
      <Button variant="quiet" size="small" icon={Trash2} aria-label={words.remove} onClick={onRemove} />
    </div>
  )
}
