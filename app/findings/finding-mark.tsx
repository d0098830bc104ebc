import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { classes } from '@/app/ui/classes'

const marks = {
  error: { icon: CircleAlert, tone: 'text-wine' },
  warning: { icon: TriangleAlert, tone: 'text-ochre' },
  note: { icon: Info, tone: 'text-ink-quiet' },
} as const

export const underline = {
  error: 'decoration-wine',
  warning: 'decoration-ochre',
  note: 'decoration-ink-quiet',
} as const

/** The sign of a gravity; `label` says it to whoever does not see it. */
export function FindingMark({ severity, label }: { severity: keyof typeof marks; label: string }) {
  const { icon: Icon, tone } = marks[severity]
  return (
    <>
      <Icon size={16} strokeWidth={1.75} aria-hidden className={classes('mt-0.5 shrink-0', tone)} />
      <span className="sr-only">{label}: </span>
    </>
  )
}
