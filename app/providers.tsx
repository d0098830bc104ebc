'use client'

import type { ReactNode } from 'react'
import { ShortcutsProvider } from './keyboard/shortcuts'
import { ToastProvider } from './ui/toast'
import { TooltipProvider } from './ui/tooltip'

/** What every client component may count on: tooltips, notices, shortcuts. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <TooltipProvider delayDuration={400}>
      <ToastProvider>
        <ShortcutsProvider>{children}</ShortcutsProvider>
      </ToastProvider>
    </TooltipProvider>
  )
}
