import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getT } from '@/app/i18n/server'
import { database } from '@/app/session/database'
import { pageActor } from '@/app/session/page-context'
import { Banner } from '@/app/ui/banner'
import { readDemoPeople } from '@/commands/read-demo-people'
import { served } from '@/server/environment'
import { DemoEntries } from './demo-entries'
import { safePath } from './safe-path'
import { SignInForm } from './sign-in-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('auth')
  return { title: t('title') }
}

/** Where everybody comes in. In the demo, one click each for the people in it. */
export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { next, out } = await searchParams
  const path = safePath(next)
  if (await pageActor()) redirect(path)
  const t = await getT('auth')
  const { demo } = served()
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="font-semibold font-serif text-display tracking-tight">{t('title')}</h1>
        <p className="mt-1 text-ink-soft text-lead">{t('intro')}</p>
      </div>
      {out !== undefined && <Banner tone="success">{t('signedOut')}</Banner>}
      {demo && (
        <>
          <Banner tone="warning" title={t('demo.label')}>
            {t('demo.banner')}
          </Banner>
          <DemoEntries people={readDemoPeople(database())} next={path} />
        </>
      )}
      <SignInForm next={path} quiet={demo} />
    </div>
  )
}
