import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { StateBlock } from './state-block'

/** What happened (title), what was kept and what to do (children), and the way to do it (action). */
export function ErrorState({
  title,
  children,
  action,
  level = 2,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  level?: 1 | 2
}) {
  return (
    <StateBlock
      role="alert"
      level={level}
      picture={<TriangleAlert size={30} strokeWidth={1.5} aria-hidden className="text-wine" />}
      title={title}
      action={action}
    >
      {children}
    </StateBlock>
  )
}
