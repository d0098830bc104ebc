import type { ReactNode } from 'react'

/** The shape shared by pages that have no content to show: a picture, a title, a reason, a way on. */
export function StateBlock({
  picture,
  title,
  children,
  action,
  level = 2,
  role,
}: {
  picture: ReactNode
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  level?: 1 | 2
  role?: 'alert'
}) {
  const Heading = `h${level}` as const
  return (
    <div role={role} className="flex flex-col items-start gap-4 px-2 py-10 sm:px-6">
      {picture}
      <div className="flex max-w-form flex-col gap-1.5">
        <Heading className="font-semibold font-serif text-ink text-lead">{title}</Heading>
        {children && <div className="flex flex-col gap-2 text-ink-soft text-ui">{children}</div>}
      </div>
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
