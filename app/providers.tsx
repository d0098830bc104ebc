'use client'

import type { ReactNode } from 'react'
import { ShortcutsProvider } from './keyboard/shortcuts'
import { EarlyOverlays } from './ui/early-overlays'
import { PortalHost } from './ui/portal-host'
import { ToastProvider } from './ui/toast'

/** What every client component may count on: notices, shortcuts, and soon what lies over the page. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <PortalHost>
      <ToastProvider>
        <ShortcutsProvider>{children}</ShortcutsProvider>
        <EarlyOverlays />
      </ToastProvider>
    </PortalHost>
  )
}
