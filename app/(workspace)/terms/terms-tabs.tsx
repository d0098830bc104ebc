import { getT } from '@/app/i18n/server'
import { LinkTabs } from '@/app/ui/link-tabs'

/** The glossary, the register of people and institutions beside it, and what became of the terms in print. */
export async function TermsTabs({ current }: { current: 'terms' | 'register' | 'drift' }) {
  const [t, register] = await Promise.all([getT('terms'), getT('register')])
  return (
    <LinkTabs
      label={t('title')}
      items={[
        { href: '/terms', label: t('title'), current: current === 'terms' },
        { href: '/terms/register', label: register('title'), current: current === 'register' },
        { href: '/terms/drift', label: t('drift.all.title'), current: current === 'drift' },
      ]}
    />
  )
}
