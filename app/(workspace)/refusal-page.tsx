import { notFound } from 'next/navigation'
import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Button } from '@/app/ui/button'
import { NoPermission } from '@/app/ui/no-permission'
import type { Refusal } from '@/domain/decision'
import type { Role } from '@/domain/words'

/** What a page shows when its command refused: that there is nothing here, or why not and who can. */
export async function refusalPage({ code, facts }: Refusal) {
  if (code === 'not_found') notFound()
  const [t, language] = await Promise.all([getT(), currentLanguage()])
  const roles = Array.isArray(facts?.roles) ? facts.roles : []
  return (
    <NoPermission
      why={refusalWords(language, code)}
      whoCan={roles.map(role => t(`role.${role as Role}`))}
      action={<Button href="/">{t('notFound.home')}</Button>}
    />
  )
}
