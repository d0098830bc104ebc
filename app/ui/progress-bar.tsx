'use client'

import { useT } from '@/app/i18n/client'

/** How much of a piece of work is done, with the count in figures. Without `value` it is busy, with no end known. */
export function ProgressBar({
  label,
  value,
  total,
  labelHidden = false,
}: {
  label: string
  value?: number
  total?: number
  labelHidden?: boolean
}) {
  const t = useT()
  const known = value !== undefined && total !== undefined
  return (
    <div className="flex flex-col gap-1">
      <div className={labelHidden ? 'sr-only' : 'flex justify-between gap-4 text-small'}>
        <span className="text-ink-soft">{label}</span>
        <span className="tabular text-ink-quiet">
          {known ? t('progress.of', { done: value, total }) : t('progress.working')}
        </span>
      </div>
      <progress
        aria-label={label}
        value={known ? value : undefined}
        max={known ? Math.max(total, 1) : undefined}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-well indeterminate:animate-breathe indeterminate:bg-edge [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-ink"
      />
    </div>
  )
}
