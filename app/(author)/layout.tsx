import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { TitleSlip } from '@/app/brand'
import { currentLanguage, getT } from '@/app/i18n/server'
import { themeCookie, themeFrom } from '@/app/preferences/theme'
import { ThemeSwitch } from '@/app/preferences/theme-switch'
import { buttonStyle } from '@/app/ui/button-style'

/** The page of an author: one sheet of two languages, Chinese first, nothing of the workspace. */
export default async function AuthorLayout({ children }: { children: ReactNode }) {
  const [t, language, jar] = await Promise.all([getT('author'), currentLanguage(), cookies()])
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-page flex-col px-4 pb-16 sm:px-6">
      <header data-chrome className="flex items-center gap-3 py-4">
        <TitleSlip className="h-12" />
        <p className="min-w-0 flex-1 text-ink-quiet text-small">{t('tagline')}</p>
        {/* A whole new page: the frame around it changes its language too. */}
        <a
          href={`?lang=${other}`}
          aria-label={t('switch')}
          className={buttonStyle({ variant: 'quiet', size: 'medium', square: false })}
        >
          <span lang={other} className={other === 'en' ? undefined : 'font-zh-sans'}>
            {other === 'en' ? 'EN' : '中文'}
          </span>
        </a>
        <ThemeSwitch theme={themeFrom(jar.get(themeCookie)?.value)} />
      </header>
      <main id="content" className="flex-1 py-4">
        {children}
      </main>
    </div>
  )
}
