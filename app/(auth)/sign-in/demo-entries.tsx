'use client'

import { useState } from 'react'
import { signIn } from '@/app/client/sign-in'
import { useT } from '@/app/i18n/client'
import type { Role } from '@/domain/words'

const order: readonly Role[] = ['assistant', 'reviewer', 'editor', 'admin']

type Person = { id: string; name: string; roles: Role[] }

/** The demo's people by the path an article takes, one click each. */
export function DemoEntries({ people, next }: { people: readonly Person[]; next: string }) {
  const t = useT('auth')
  const common = useT()
  const refusals = useT('refusals')
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const enter = async (userId: string) => {
    setBusy(userId)
    const answer = await signIn({ userId })
    // A whole load: nothing of the page for strangers stays in memory.
    if (answer.ok) return window.location.assign(next)
    setProblem(answer.code === 'offline' ? t('offline') : refusals(answer.code))
    setBusy(undefined)
  }
  return (
    <section aria-labelledby="demo-people">
      <h2 id="demo-people" className="font-semibold text-ui">
        {t('demo.title')}
      </h2>
      <p className="text-ink-quiet text-small">{t('demo.hint')}</p>
      <ul className="mt-3 grid gap-2 sm:grid-cols-2">
        {[...people].sort(byPath).map(({ id, name, roles }) => (
          <li key={id}>
            <button
              type="button"
              aria-busy={busy === id || undefined}
              onClick={() => enter(id)}
              className="flex h-full w-full flex-col rounded-md border border-edge bg-sheet px-4 py-3 text-left hover:bg-well"
            >
              <span className="font-medium text-ui">
                {roles.map(role => common(`role.${role}`)).join(' · ')}
              </span>
              <span className="text-ink-soft text-small">{name}</span>
              <span className="mt-1 text-ink-quiet text-small">
                {t(roles.length > 1 ? 'duties.both' : `duties.${roles[0] ?? 'assistant'}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-2 text-small text-wine">
          {problem}
        </p>
      )}
    </section>
  )
}

function byPath(a: Person, b: Person): number {
  const place = ({ roles }: Person) => (roles.length > 1 ? 0.5 : order.indexOf(roles[0] ?? 'admin'))
  return place(a) - place(b)
}
