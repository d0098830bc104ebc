import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes'

export type BadgeTone = 'plain' | 'quiet' | 'success' | 'warning' | 'danger' | 'brush'

const tones: Record<BadgeTone, string> = {
  plain: 'border-edge text-ink-soft',
  quiet: 'border-transparent bg-well text-ink-soft',
  success: 'border-pine text-pine',
  warning: 'border-ochre text-ochre',
  danger: 'border-wine text-wine',
  brush: 'border-vermilion text-vermilion',
}

/** A word in a frame. `brush` is for what a reviewer or editor did. An icon goes with every tone that warns. */
export function Badge({
  children,
  tone = 'plain',
  icon: Icon,
}: {
  children: ReactNode
  tone?: BadgeTone
  icon?: LucideIcon
}) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 py-px text-small leading-snug',
        tones[tone],
      )}
    >
      {Icon && <Icon size={13} aria-hidden />}
      {children}
    </span>
  )
}
