'use client'

import { useState } from 'react'
import { PasswordFields } from '@/app/client/password-fields'
import { useT } from '@/app/i18n/client'

/** Address and password. What was typed stays when it is refused. */
export function SignInForm({ next, quiet }: { next: string; quiet: boolean }) {
  const t = useT('auth')
  const [leaving, setLeaving] = useState(false)
  return (
    <section aria-label={t('title')} className={quiet ? 'border-rule border-t pt-5' : undefined}>
      {quiet && <p className="mb-3 text-ink-quiet text-small">{t('demo.or')}</p>}
      <PasswordFields
        busy={leaving}
        passkeys={!quiet}
        onDone={() => {
          setLeaving(true)
          window.location.assign(next)
        }}
      />
      <p className="mt-4 text-ink-quiet text-small">{t('forgotten')}</p>
    </section>
  )
}
