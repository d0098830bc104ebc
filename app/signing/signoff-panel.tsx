'use client'

import type { ReactNode } from 'react'
import type { Held } from '@/app/discussion/abilities'
import { useT } from '@/app/i18n/client'
import { Panel } from '@/app/ui/panel'
import { Seal } from '@/app/ui/seal'
import { SignDialog, type ToSign } from './sign-dialog'
import { type SigningLinks, SignoffWords } from './signoff-words'
import type { StageStanding } from './standing'

/** What this reader can do about a stage. */
export type Signing = { toSign: ToSign; held: Held; alreadySigned: boolean }

/**
 * The seals one below the other: how each stage stands, who has signed it in what words, what changed since, and the
 * button to sign. `signing` holds the stages that are signed from here.
 */
export function SignoffPanel({
  standings,
  signing,
  names,
  links,
  actions,
}: {
  standings: readonly StageStanding[]
  signing: Partial<Record<string, Signing>>
  names: Readonly<Record<string, string>>
  links: SigningLinks
  /** Stands below the seals: request changes. */
  actions?: ReactNode
}) {
  const t = useT('signing')
  return (
    <Panel title={t('title')} aside={actions}>
      <ul className="flex flex-col">
        {standings.map(standing => (
          <li
            key={standing.stage}
            className="border-rule border-t py-4 first:border-t-0 first:pt-1 last:pb-0"
          >
            <StageSeal standing={standing} signing={signing[standing.stage]} names={names} links={links} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function StageSeal({
  standing: { stage, state, partly, words, earlier },
  signing,
  names,
  links,
}: {
  standing: StageStanding
  signing?: Signing
  names: Readonly<Record<string, string>>
  links: SigningLinks
}) {
  const t = useT('signing')
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Seal state={state} stage={stage} label={partly ? t('partly') : undefined} />
        {signing && (
          <SignDialog
            toSign={signing.toSign}
            names={names}
            label={t(`sign.${signing.toSign.stage}`)}
            disabledReason={signing.alreadySigned ? t('sign.already') : (signing.held ?? undefined)}
            primary={state !== 'current'}
          />
        )}
      </div>
      {words.length === 0 && <p className="text-ink-quiet text-small">{t('none')}</p>}
      {words.map(signoff => (
        <SignoffWords key={signoff.id} signoff={signoff} names={names} links={links} />
      ))}
      {earlier.length > 0 && (
        <details className="text-small">
          <summary className="text-ink-quiet">{t('older', { count: earlier.length })}</summary>
          <ul className="mt-2 flex flex-col gap-3">
            {earlier.map(signoff => (
              <li key={signoff.id}>
                <SignoffWords signoff={signoff} names={names} links={links} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
