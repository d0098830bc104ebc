'use client'

import { Check, CloudOff, LoaderCircle, PenLine, TriangleAlert } from 'lucide-react'
import type { SaveState } from '@/app/client/autosave'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import type { Studio } from './use-studio'

const icons = {
  clean: Check,
  unsaved: PenLine,
  saving: LoaderCircle,
  offline: CloudOff,
  failed: TriangleAlert,
  conflict: TriangleAlert,
} as const satisfies Record<SaveState, typeof Check>

/** Whether everything typed is on the server, in words, and if not, why. */
export function SaveLine({ entry, why }: { entry: Studio['entry']; why: string | null }) {
  const common = useT()
  const state = entry?.state ?? 'clean'
  const Icon = icons[state]
  const bad = state === 'failed' || state === 'conflict' || state === 'offline'
  return (
    <p
      role="status"
      className={classes('inline-flex items-center gap-1.5 text-small', bad ? 'text-wine' : 'text-ink-quiet')}
    >
      <Icon size={15} aria-hidden className={classes('shrink-0', state === 'saving' && 'animate-turn')} />
      <span>
        {common(`save.${state}`)}
        {state === 'failed' && why && ` ${why}`}
      </span>
    </p>
  )
}
