'use client'

import {
  Archive,
  BookMarked,
  Ellipsis,
  FileText,
  Library,
  type LucideIcon,
  Newspaper,
  ScrollText,
  Settings,
  Stamp,
  Users,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { Menu } from '@/app/ui/menu'

const icons = {
  desk: Stamp,
  articles: FileText,
  editions: Newspaper,
  archive: Archive,
  terms: BookMarked,
  memory: Library,
  people: Users,
  settings: Settings,
  history: ScrollText,
} satisfies Record<string, LucideIcon>

export interface NavigationItem {
  href: string
  label: string
  icon: keyof typeof icons
  /** Items that are not allowed are left out: a page says why, a menu does not. */
  allowed?: boolean
  /** How many things wait there. */
  count?: number
}

/** How many items stand in a phone's bottom bar before the rest go under "More". */
const onPhone = 4

const cell =
  'relative flex min-h-12 w-full flex-col items-center justify-center gap-0.5 rounded-md px-1 py-1.5 text-micro no-underline hover:bg-well hover:text-ink md:min-h-13'

/** The main navigation: a column in the spine, a bar at the bottom of a phone. */
export function ShellNavigation({ items }: { items: readonly NavigationItem[] }) {
  const t = useT()
  const path = usePathname()
  const shown = items.filter(item => item.allowed !== false)
  const rest = shown.length > onPhone + 1 ? shown.slice(onPhone) : []
  const isCurrent = ({ href }: NavigationItem) =>
    href === '/' ? path === '/' : `${path}/`.startsWith(`${href}/`)
  return (
    <nav
      aria-label={t('nav.label')}
      className="fixed inset-x-0 bottom-0 z-30 border-rule border-t bg-paper px-2 pb-[env(safe-area-inset-bottom)] md:static md:w-full md:border-t-0 md:px-0 md:pb-0"
    >
      <ul className="flex gap-1 py-1 md:flex-col md:py-0">
        {shown.map((item, at) => (
          <li
            key={item.href}
            className={classes('flex-1', rest.length > 0 && at >= onPhone && 'max-md:hidden')}
          >
            <NavigationLink item={item} current={isCurrent(item)} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className="flex-1 md:hidden">
            <Menu
              label={t('nav.more')}
              side="top"
              trigger={
                <button
                  type="button"
                  className={classes(
                    cell,
                    rest.some(isCurrent) ? 'bg-well font-semibold text-ink' : 'text-ink-soft',
                  )}
                >
                  <Ellipsis size={20} strokeWidth={1.6} aria-hidden />
                  {t('nav.more')}
                </button>
              }
              items={rest.map(item => ({
                id: item.href,
                label: item.label,
                href: item.href,
                icon: icons[item.icon],
              }))}
            />
          </li>
        )}
      </ul>
    </nav>
  )
}

function NavigationLink({ item, current }: { item: NavigationItem; current: boolean }) {
  const Icon = icons[item.icon]
  return (
    <Link
      href={item.href}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      className={classes(
        cell,
        current
          ? 'bg-well font-semibold text-ink before:absolute before:inset-x-3 before:-top-1 before:h-0.5 before:bg-ink md:before:inset-x-auto md:before:inset-y-2 md:before:left-0 md:before:h-auto md:before:w-0.5'
          : 'text-ink-soft',
      )}
    >
      <Icon size={20} strokeWidth={current ? 2 : 1.6} aria-hidden />
      <span>{item.label}</span>
      {item.count ? (
        <span className="tabular absolute top-0.5 right-2 min-w-4.5 rounded-full bg-ink px-1 text-center text-micro text-on-ink">
          {item.count}
        </span>
      ) : null}
    </Link>
  )
}
