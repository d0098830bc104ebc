import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage, getT } from '@/app/i18n/server'
import { database } from '@/app/session/database'
import { pageActor } from '@/app/session/page-context'
import { Banner } from '@/app/ui/banner'
import { readDemoPeople } from '@/commands/read-demo-people'
import { served } from '@/server/environment'
import { DemoEntries } from './demo-entries'
import { Elsewhere } from './elsewhere'
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
  const { next, out, refused, error } = await searchParams
  const path = safePath(next)
  if (await pageActor()) redirect(path)
  const t = await getT('auth')
  const { demo, oidc } = served()
  const language = await currentLanguage()
  const why = oidc ? refusedBecause(refused, error) : null
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="font-semibold font-serif text-display tracking-tight">{t('title')}</h1>
        <p className="mt-1 text-ink-soft text-lead">{t('intro')}</p>
      </div>
      {out !== undefined && <Banner tone="success">{t('signedOut')}</Banner>}
      {why && <Banner tone="danger">{refusalWords(language, why)}</Banner>}
      {oidc && <Elsewhere name={oidc.name} next={path} />}
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

/** Why another's sign-in did not let somebody in: what we said, or whatever next-auth found wrong with the answer. */
function refusedBecause(refused: unknown, error: unknown) {
  const told = (['oidc_unverified', 'oidc_unknown', 'oidc_mismatch'] as const).find(code => code === refused)
  return told ?? (refused !== undefined || error !== undefined ? 'oidc_failed' : null)
}
