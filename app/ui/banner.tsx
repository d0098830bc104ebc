import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

export const noticeIcons = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: OctagonAlert,
}

const tones: Record<NoticeTone, string> = {
  info: 'border-edge bg-well text-ink',
  success: 'border-pine bg-pine-wash text-ink',
  warning: 'border-ochre bg-ochre-wash text-ink',
  danger: 'border-wine bg-wine-wash text-ink',
}

const marks: Record<NoticeTone, string> = {
  info: 'text-ink-soft',
  success: 'text-pine',
  warning: 'text-ochre',
  danger: 'text-wine',
}

/** A message that stays where it stands. `urgent` has it read out when it appears. */
export function Banner({
  tone = 'info',
  title,
  children,
  action,
  urgent = false,
}: {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  urgent?: boolean
}) {
  const Icon = noticeIcons[tone]
  return (
    <div
      role={urgent ? 'alert' : undefined}
      className={classes(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border-l-4 px-4 py-2.5 text-ui',
        tones[tone],
      )}
    >
      <div className="flex min-w-0 flex-[1_1_16rem] items-start gap-2.5">
        <Icon size={18} strokeWidth={1.75} aria-hidden className={classes('mt-0.5 shrink-0', marks[tone])} />
        <div className="min-w-0">
          {title && <p className="font-medium">{title}</p>}
          {children && <div className={title ? 'text-ink-soft text-small' : undefined}>{children}</div>}
        </div>
      </div>
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
