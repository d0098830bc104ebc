import Link from 'next/link'
import { gateWords } from '@/app/api/refusal-words'
import { currentLanguage, getT } from '@/app/i18n/server'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { StateBadge } from '@/app/ui/state-badge'
import { En } from '@/app/ui/text'
import type { Context } from '@/commands/context'
import { readEditionReadiness } from '@/commands/read-edition-readiness'
import { readEditions } from '@/commands/read-editions'
import type { EditionState } from '@/domain/words'

/** The edition that goes out next, and what still stands in its way. */
export async function NextEdition({ context }: { context: Context }) {
  const editions = readEditions(context, {}, { limit: 50 })
  const [t, common, language] = await Promise.all([getT('desk'), getT(), currentLanguage()])
  const next = editions.ok
    ? editions.value.items
        .filter(({ state }) => state !== 'published')
        .sort((a, b) => a.publishOn.localeCompare(b.publishOn))[0]
    : undefined
  if (!next)
    return (
      <Panel title={t('edition.title')}>
        <p className="text-ink-soft text-ui">{t('edition.none')}</p>
      </Panel>
    )
  const readiness = readEditionReadiness(
    context,
    next.id,
    next.state === 'approved' ? 'published' : 'approved',
  )
  const open = readiness.ok
    ? readiness.value.gates.filter(({ state }) => state === 'missing' || state === 'stale')
    : []
  return (
    <Panel
      title={t('edition.title')}
      aside={<StateBadge kind="edition" state={next.state as EditionState} />}
    >
      <p className="font-semibold text-lead leading-snug">
        <Link href={`/editions/${next.id}`} prefetch={false} className="no-underline hover:underline">
          <span className="tabular mr-2 font-normal text-ink-quiet text-ui">
            {t('edition.number', { number: next.number })}
          </span>
          <En>{next.title}</En>
        </Link>
      </p>
      <p className="mt-0.5 text-ink-soft text-small">
        <DateTime value={next.publishOn} show="date" />
      </p>
      {readiness.ok &&
        (open.length === 0 ? (
          <p className="mt-3 text-ui">{t('edition.ready')}</p>
        ) : (
          <>
            <p className="mt-3 mb-1 text-ink-quiet text-small">{t('edition.open')}</p>
            <ul className="flex flex-col gap-1 text-ui">
              {open.map(gate => (
                <li key={gate.code} className="flex gap-2">
                  <span className="w-14 shrink-0 text-ink-quiet text-small leading-snug">
                    {common(`gateState.${gate.state}`)}
                  </span>
                  <span>{gateWords(language, gate)}</span>
                </li>
              ))}
            </ul>
          </>
        ))}
    </Panel>
  )
}
