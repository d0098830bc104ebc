'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useLanguage, useT } from '@/app/i18n/client'
import { languageCookie, languageNames } from '@/app/i18n/languages'
import { Button } from '@/app/ui/button'
import { remember } from './remember'

/** Changes the language of the interface, in place. It is labelled in the language it leads to. */
export function LanguageSwitch({ wide = false }: { wide?: boolean }) {
  const t = useT()
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en'
  const change = () => {
    remember(languageCookie, other)
    startTransition(() => router.refresh())
  }
  return (
    <Button variant="quiet" loading={wide && pending} aria-label={t('language.switch')} onClick={change}>
      <span lang={other} className={other === 'en' ? undefined : 'font-zh-sans'}>
        {wide ? languageNames[other] : other === 'en' ? 'EN' : '中文'}
      </span>
    </Button>
  )
}
