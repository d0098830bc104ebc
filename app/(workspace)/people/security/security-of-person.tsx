'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { ConfirmDialog } from '@/app/ui/confirm-dialog'
import { Panel } from '@/app/ui/panel'
import { RelativeTime } from '@/app/ui/relative-time'
import { useToast } from '@/app/ui/toast'
import type { PersonSecurity } from '@/commands/read-security'
import { deviceOf } from '../../account/device'

/** One member: roles, what they prove themselves with, where they are signed in, what works in their name. */
export function SecurityOfPerson({ person }: { person: PersonSecurity }) {
  const t = useT('people')
  const common = useT()
  const account = useT('account')
  const { name, email, roles, suspendedAt, lastSeenAt, hasPassword, factors, sessions, tokens } = person
  const proofs = [
    hasPassword ? t('security.password') : t('noPassword'),
    ...factors.map(
      factor => `${account(factor.kind === 'totp' ? 'factors.app' : 'factors.passkey')}: ${factor.name}`,
    ),
  ]
  const facts: [string, ReactNode][] = [
    [t('column.email'), email],
    [t('column.roles'), roles.map(role => common(`role.${role}`)).join(' · ')],
    [t('column.seen'), lastSeenAt ? <RelativeTime key="seen" value={lastSeenAt} /> : t('never')],
    [t('security.proofs'), proofs.join(' · ')],
    [
      t('security.sessions'),
      <Uses
        key="sessions"
        none={t('security.noSessions')}
        uses={sessions.map(({ id, userAgent, lastSeenAt: at }) => {
          const device = deviceOf(userAgent)
          return { id, name: device ? account('sessions.on', device) : account('sessions.unknown'), at }
        })}
      />,
    ],
    [
      t('security.tokens'),
      <Uses
        key="tokens"
        none={t('security.noTokens')}
        uses={tokens.map(({ id, name: called, lastUsedAt }) => ({ id, name: called, at: lastUsedAt }))}
      />,
    ],
  ]
  return (
    <Panel title={name} aside={suspendedAt ? <Badge tone="warning">{t('suspended')}</Badge> : undefined}>
      <dl className="grid gap-x-6 gap-y-1.5 text-ui sm:grid-cols-[10rem_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-quiet">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <Acts person={person} />
    </Panel>
  )
}

function Uses({ uses, none }: { uses: { id: string; name: string; at: string | null }[]; none: string }) {
  const t = useT('people')
  if (uses.length === 0) return none
  return (
    <ul className="flex flex-col">
      {uses.map(({ id, name, at }) => (
        <li key={id}>
          {name}{' '}
          <span className="text-ink-quiet text-small">{at ? <RelativeTime value={at} /> : t('never')}</span>
        </li>
      ))}
    </ul>
  )
}

function Acts({ person: { id, name, sessions, factors } }: { person: PersonSecurity }) {
  const t = useT('people')
  const router = useRouter()
  const notify = useToast()
  const act = async (path: string, done: string) => {
    const answer = await send('POST', `/api/v1/people/${id}/${path}`)
    if (!answer.ok) return problemWords(answer.problem)
    notify({ tone: 'success', title: done })
    router.refresh()
  }
  if (sessions.length === 0 && factors.length === 0) return null
  return (
    <div className="mt-4 flex flex-wrap gap-3">
      {sessions.length > 0 && (
        <ConfirmDialog
          title={t('security.end.title', { name })}
          body={t('security.end.body')}
          confirmLabel={t('security.end.confirm')}
          variant="danger"
          trigger={
            <Button size="small" aria-label={t('security.end.label', { name })}>
              {t('security.end.confirm')}
            </Button>
          }
          onConfirm={() => act('end-sessions', t('security.end.done', { name }))}
        />
      )}
      {factors.length > 0 && (
        <ConfirmDialog
          title={t('security.reset.title', { name })}
          body={t('security.reset.body')}
          confirmLabel={t('security.reset.confirm')}
          variant="danger"
          trigger={
            <Button size="small" aria-label={t('security.reset.label', { name })}>
              {t('security.reset.confirm')}
            </Button>
          }
          onConfirm={() => act('reset-factors', t('security.reset.done', { name }))}
        />
      )}
    </div>
  )
}
