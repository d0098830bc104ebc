'use client'

import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { Seal } from '@/app/ui/seal'
import type { VerifiedExport } from '@/commands/verify-export'
import type { Role, Stage } from '@/domain/words'

/** What a file turned out to be: which edition, in which format, unchanged or not, signed by whom. */
export function VerifyResult({ name, result }: { name: string; result: VerifiedExport }) {
  const t = useT('reading')
  const editions = useT('editions')
  const common = useT()
  const { format, problem, edition, rootHash, known, signoffs, overrides } = result
  const whole = problem === null
  return (
    <div className="flex flex-col gap-4">
      <Banner
        tone={whole ? (known ? 'success' : 'warning') : 'danger'}
        title={t(whole ? 'verify.whole' : 'verify.changed')}
      >
        {whole ? t(known ? 'verify.known' : 'verify.unknown') : t(`verify.problem.${problem}`)}
      </Banner>
      <Panel title={name}>
        <dl className="grid gap-x-6 gap-y-1.5 text-ui sm:grid-cols-[10rem_1fr]">
          <Fact label={t('verify.format')}>{editions(`export.${format}`)}</Fact>
          {edition && (
            <>
              <Fact label={t(whole ? 'verify.edition' : 'verify.claims')}>
                {editions('number', { number: edition.number })} · <span lang="en">{edition.title}</span>
              </Fact>
              <Fact label={t('verify.published')}>
                <DateTime value={edition.publishedAt} />
              </Fact>
            </>
          )}
          {rootHash && (
            <Fact label={editions('manifest.root')}>
              <code className="break-all font-mono text-small">{rootHash}</code>
            </Fact>
          )}
        </dl>
      </Panel>
      {signoffs.length > 0 && (
        <Panel title={t(whole ? 'verify.signed' : 'verify.signedThen')}>
          <ul className="flex flex-col gap-3">
            {signoffs.map(({ name: signer, role, stage, meaning, at }) => (
              <li key={`${signer} ${stage} ${at}`}>
                <Seal
                  state={whole ? 'current' : 'stale'}
                  stage={stage as Stage}
                  size="small"
                  label={`${signer}, ${common(`role.${role as Role}`)}`}
                  detail={
                    <>
                      <DateTime value={at} /> · <span lang="en">{meaning}</span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {overrides.length > 0 && (
        <Panel title={editions('manifest.overrides')}>
          <ul className="flex flex-col gap-2 text-small">
            {overrides.map(({ name: editor, code, reason, at }) => (
              <li key={`${code} ${at} ${reason}`} className="border-vermilion border-l-2 pl-3">
                {common.optional(`gate.${code}`) ?? code} · {editor} · <DateTime value={at} />
                <br />
                {reason}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-quiet">{label}</dt>
      <dd className="min-w-0 break-words max-sm:mb-1.5">{children}</dd>
    </>
  )
}
