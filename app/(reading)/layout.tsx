import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { TitleSlip } from '@/app/brand'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { LanguageSwitch } from '@/app/preferences/language-switch'
import { themeCookie, themeFrom } from '@/app/preferences/theme'
import { ThemeSwitch } from '@/app/preferences/theme-switch'

/** Pages for readers, whoever they are: the brand, the languages and the theme, nothing of the workspace. */
export default async function ReadingLayout({ children }: { children: ReactNode }) {
  const [t, jar] = await Promise.all([getT('reading'), cookies()])
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-page flex-col px-4 pb-10 sm:px-6">
      <header data-chrome className="flex items-center gap-3 py-4">
        <TitleSlip className="h-12" />
        <p className="min-w-0 flex-1 text-ink-quiet text-small">{t('forReaders')}</p>
        <LanguageSwitch />
        <ThemeSwitch theme={themeFrom(jar.get(themeCookie)?.value)} />
      </header>
      <main id="content" className="flex-1 py-6">
        <Translations namespaces={['reading', 'editions', 'refusals']}>{children}</Translations>
      </main>
    </div>
  )
}
