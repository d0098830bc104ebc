import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { currentLanguage, getT } from './i18n/server'
import { Translations } from './i18n/translations'
import { themeCookie, themeFrom } from './preferences/theme'
import { Providers } from './providers'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  const name = t('brand.full')
  return {
    title: { default: name, template: `%s · ${name}` },
    description: t('brand.tagline'),
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** The page around every page. It reads cookies, so that nothing below it is frozen at build. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, jar] = await Promise.all([currentLanguage(), cookies()])
  return (
    <html lang={language} data-theme={themeFrom(jar.get(themeCookie)?.value)}>
      <body>
        <Translations namespaces={['common']}>
          <Providers>{children}</Providers>
        </Translations>
      </body>
    </html>
  )
}
