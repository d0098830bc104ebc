import Link from 'next/link'
import type { ReactNode } from 'react'

/** The head of a page: where we are, its title, what can be done here, and the pages beside it. */
export function PageHeader({
  title,
  above,
  subtitle,
  status,
  actions,
  tabs,
}: {
  /** Wrap content titles in `En` or `Zh`. */
  title: ReactNode
  above?: { href: string; label: ReactNode }
  subtitle?: ReactNode
  /** Badges on the title's own line. */
  status?: ReactNode
  actions?: ReactNode
  tabs?: ReactNode
}) {
  return (
    <header className="mb-6">
      {above && (
        <p data-chrome className="mb-1.5 text-small">
          <Link href={above.href} prefetch={false} className="underlined text-ink-quiet">
            {above.label}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 max-w-form flex-auto lg:max-w-page">
          <h1 className="font-semibold font-serif text-ink text-title tracking-tight">{title}</h1>
          {(subtitle || status) && (
            <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-ink-soft text-ui">
              {status}
              {subtitle && <div>{subtitle}</div>}
            </div>
          )}
        </div>
        {actions && (
          <div data-chrome className="flex flex-wrap gap-2">
            {actions}
          </div>
        )}
      </div>
      {tabs && <div className="mt-5">{tabs}</div>}
    </header>
  )
}
