import type { ReactNode } from 'react'
import { ManuscriptGrid } from './manuscript-grid'
import { StateBlock } from './state-block'

/** Nothing here yet: says what to do first, and offers it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <StateBlock picture={<ManuscriptGrid />} title={title} action={action}>
      {children}
    </StateBlock>
  )
}
