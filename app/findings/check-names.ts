import type { Language } from '@/app/i18n/languages'
import { translatorFor } from '@/app/i18n/server'
import { checks, documentChecks } from '@/domain/checks/catalog'

/** What each check is called. One without a name of its own goes by the words of its code. */
export function checkNames(language: Language): Record<string, string> {
  const t = translatorFor(language, 'checks')
  return Object.fromEntries(
    [...checks, ...documentChecks].map(({ name }) => [
      name,
      t.optional(`name.${name}`) ?? name.replace(/_/g, ' '),
    ]),
  )
}
