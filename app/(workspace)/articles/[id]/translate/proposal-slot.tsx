'use client'

import { type ComponentProps, useEffect } from 'react'
import { useLater } from '@/app/client/later'
import type { ProposalPanel } from './proposal-panel'

const panel = async () => ({ Panel: (await import('./proposal-panel')).ProposalPanel })

/** The panel of proposals, fetched only where there is anything of a machine's to show or to ask for. */
export function ProposalSlot({
  proposes,
  ...props
}: ComponentProps<typeof ProposalPanel> & { proposes: boolean }) {
  const [later, want] = useLater(panel)
  useEffect(() => {
    if (proposes) want()
  }, [proposes, want])
  return later && <later.Panel {...props} />
}
