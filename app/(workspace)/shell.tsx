import Link from 'next/link'
import type { ReactNode } from 'react'
import { TitleSlip } from '@/app/brand'
import { getT } from '@/app/i18n/server'
import { KeyboardHelp } from '@/app/keyboard/keyboard-help'
import { LanguageSwitch } from '@/app/preferences/language-switch'
import type { Theme } from '@/app/preferences/theme'
import { ThemeSwitch } from '@/app/preferences/theme-switch'
import { type NavigationItem, ShellNavigation } from './shell-navigation'

/**
 * The frame of the workspace: a slim spine on the left, or on a phone a bar above and the navigation below.
 * It knows nothing of sessions: what may be seen comes in as `items`, the account menu as `account`.
 */
export async function Shell({
  items,
  inbox,
  account,
  theme,
  banner,
  children,
}: {
  items: readonly NavigationItem[]
  /** The way to the inbox, with what is unread there. */
  inbox?: ReactNode
  account?: ReactNode
  theme?: Theme
  /** Stands above every page: the demo's notice. */
  banner?: ReactNode
  children: ReactNode
}) {
  const t = await getT()
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[var(--container-rail)_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-ink focus:px-4 focus:py-2 focus:text-on-ink"
      >
        {t('nav.skip')}
      </a>
      <header
        data-chrome
        className="sticky top-0 z-30 flex items-center gap-2 border-rule border-b bg-paper px-3 py-1.5 md:h-dvh md:flex-col md:gap-5 md:overflow-y-auto md:border-r md:border-b-0 md:px-1.5 md:py-4"
      >
        <Link href="/" prefetch={false} aria-label={t('brand.full')} className="rounded-sm p-0.5">
          <TitleSlip className="h-10 md:h-13" />
        </Link>
        <ShellNavigation items={items} />
        <div className="flex flex-1 items-center justify-end gap-0.5 md:flex-col md:gap-1">
          {inbox}
          <KeyboardHelp />
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
          {account}
        </div>
      </header>
      <div className="flex min-w-0 flex-col">
        {banner && (
          <aside aria-label={t('notice.info')} data-chrome className="*:rounded-none *:border-l-0 *:md:px-8">
            {banner}
          </aside>
        )}
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-spread flex-1 px-4 pt-5 pb-24 outline-none md:px-8 md:py-7 2xl:px-12"
        >
          {children}
        </main>
      </div>
    </div>
  )
}
