import type { Metadata } from 'next'
import { getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { currentSession } from '@/app/session/actor'
import { pageContext } from '@/app/session/page-context'
import { PageHeader } from '@/app/ui/page-header'
import { Panel } from '@/app/ui/panel'
import { readFactors } from '@/commands/read-factors'
import { readMe } from '@/commands/read-me'
import { readSessions } from '@/commands/read-sessions'
import { readTokens } from '@/commands/read-tokens'
import { served } from '@/server/environment'
import { refusalPage } from '../refusal-page'
import { FactorPanel } from './factor-panel'
import { PasswordForm } from './password-form'
import { SessionList } from './session-list'
import { TokenPanel } from './token-panel'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('account')
  return { title: t('title') }
}

/** What is one's own: name and roles, password, sessions, access tokens. */
export default async function AccountPage() {
  const context = await pageContext('/account')
  const session = await currentSession()
  const me = readMe(context)
  if (!me.ok) return refusalPage(me.refusal)
  const sessions = readSessions(context, { sessionId: session?.sessionId ?? null })
  if (!sessions.ok) return refusalPage(sessions.refusal)
  const tokens = readTokens(context)
  if (!tokens.ok) return refusalPage(tokens.refusal)
  const factors = readFactors(context)
  if (!factors.ok) return refusalPage(factors.refusal)
  const [t, common] = await Promise.all([getT('account'), getT()])
  const { name, email, roles } = me.value
  const facts = [
    { label: t('who.name'), value: name },
    { label: t('who.email'), value: email },
    { label: t('who.roles'), value: roles.map(role => common(`role.${role}`)).join(' · ') },
  ]
  return (
    <Translations namespaces={['account']}>
      <PageHeader title={t('title')} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6">
          <Panel title={t('who.title')}>
            <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-ui">
              {facts.map(({ label, value }) => (
                <div key={label} className="contents">
                  <dt className="text-ink-quiet">{label}</dt>
                  <dd className="min-w-0 break-words">{value}</dd>
                </div>
              ))}
            </dl>
          </Panel>
          <Panel title={t('password.title')}>
            {served().demo ? (
              <p className="text-ink-soft text-ui">{t('password.demo')}</p>
            ) : (
              <PasswordForm email={email} />
            )}
          </Panel>
          <FactorPanel factors={factors.value} />
          <TokenPanel tokens={tokens.value.items} today={context.now.slice(0, 10)} now={context.now} />
        </div>
        <Panel title={t('sessions.title')}>
          <SessionList sessions={sessions.value.items} />
        </Panel>
      </div>
    </Translations>
  )
}
