import Link from 'next/link'
import type { ReactNode } from 'react'
import { ChosenInView } from './chosen-in-view'
import { tabListStyle, tabStyle } from './tab-style'

export interface LinkTab {
  href: string
  label: ReactNode
  count?: number
  current?: boolean
}

/** The pages of one article or edition, side by side: translate, summary, review, history. */
export function LinkTabs({ label, items }: { label: string; items: readonly LinkTab[] }) {
  return (
    <nav aria-label={label} data-chrome className={tabListStyle}>
      {items.map(item => (
        <Link
          key={item.href}
          href={item.href}
          prefetch={false}
          aria-current={item.current ? 'page' : undefined}
          className={tabStyle}
        >
          {item.label}
          {item.count !== undefined && <span className="tabular text-ink-quiet">{item.count}</span>}
        </Link>
      ))}
      <ChosenInView />
    </nav>
  )
}
