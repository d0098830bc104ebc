'use client'

import type { ReactNode } from 'react'
import { ShortcutsProvider } from './keyboard/shortcuts'
import { PortalHost } from './ui/portal-host'
import { ToastProvider } from './ui/toast'
import { TooltipProvider } from './ui/tooltip'

/** What every client component may count on: tooltips, notices, shortcuts. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <TooltipProvider delayDuration={400}>
      <PortalHost>
        <ToastProvider>
          <ShortcutsProvider>{children}</ShortcutsProvider>
        </ToastProvider>
      </PortalHost>
    </TooltipProvider>
  )
}
