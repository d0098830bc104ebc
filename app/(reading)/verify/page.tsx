import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { VerifyDesk } from './verify-desk'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('reading')
  return { title: t('verify.title') }
}

/** Where anybody asks of a file whether it is what was published. */
export default async function VerifyPage() {
  const t = await getT('reading')
  return (
    <div className="mx-auto flex max-w-form flex-col gap-6">
      <div>
        <h1 className="font-semibold font-serif text-display tracking-tight">{t('verify.title')}</h1>
        <p className="mt-1 text-ink-soft text-lead">{t('verify.intro')}</p>
      </div>
      <VerifyDesk />
    </div>
  )
}
