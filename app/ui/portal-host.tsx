'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'

const HostContext = createContext<HTMLElement | null>(null)

/** Lets menus and tooltips open inside the page's main landmark, where a reader of landmarks can find them. */
export function PortalHost({ children }: { children: ReactNode }) {
  const path = usePathname()
  const [host, setHost] = useState<{ path: string; main: HTMLElement | null }>()
  useEffect(() => setHost({ path, main: document.querySelector('main') }), [path])
  return <HostContext value={host?.main ?? null}>{children}</HostContext>
}

/** Makes an element the host for what opens within it: a dialog, whose surroundings are hidden while it is open. */
export const PortalHostProvider = HostContext

/** Where to open a floating part. Undefined is the end of the body. */
export function usePortalHost(): HTMLElement | undefined {
  const host = use(HostContext)
  return host?.isConnected ? host : undefined
}
