'use client'

import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { DateTime } from '@/app/ui/date-time'
import type { SignoffView } from '@/commands/signoff-view'
import type { StalePassage } from '@/domain/sign-off'
import type { Role } from '@/domain/words'

/** Where a reader is taken from here; without one of them there is no such link. */
export type SigningLinks = {
  /** The text of a passage. */
  passage?: (passageId: string) => string
  /** What changed since a sign-off. */
  since?: (signoffId: string) => string
}

/** One sign-off in words: who, when, in what role, meaning what, covering what, and what changed since. */
export function SignoffWords({
  signoff,
  names,
  links,
}: {
  signoff: SignoffView
  /** What the passages are called, by id. */
  names: Readonly<Record<string, string>>
  links: SigningLinks
}) {
  const t = useT('signing')
  const common = useT()
  const { decision, current, covered, own, user, role, at, meaning, note, stage } = signoff
  const total = covered.length + own.length
  const isApproval = decision === 'approve'
  const no = stage === 'author' ? t('declined') : t('requested')
  const word = isApproval ? (current ? t('current') : t('stale')) : no
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-small">
        <span className="font-medium">
          {t('by', { name: user.name, role: common(`role.${role as Role}`) })}
        </span>{' '}
        <span className="text-ink-quiet">
          <DateTime value={at} />
        </span>
        <span className={isApproval && current ? 'block text-ink-soft' : 'block text-vermilion'}>{word}</span>
      </p>
      <p className="border-rule border-l-2 pl-3 font-serif text-ink-soft text-small">{meaning}</p>
      {isApproval && stage !== 'article' && (
        <p className="text-ink-quiet text-small">
          {own.length > 0
            ? t('coversOwn', { covered: covered.length, total, count: own.length })
            : t('covers', { covered: covered.length, count: total })}
        </p>
      )}
      {note && (
        <p className="border-l-2 border-l-vermilion pl-3 text-small">
          <span className="sr-only">{t('note')}: </span>
          {note}
        </p>
      )}
      {isApproval && !current && (
        <StaleList signoffId={signoff.id} stale={signoff.stalePassages} names={names} links={links} />
      )}
    </div>
  )
}

function StaleList({
  signoffId,
  stale,
  names,
  links,
}: {
  signoffId: string
  stale: readonly StalePassage[]
  names: Readonly<Record<string, string>>
  links: SigningLinks
}) {
  const t = useT('signing')
  return (
    <details className="text-small">
      <summary className="text-ink-soft">{t('changedSince', { count: stale.length })}</summary>
      <ul className="mt-1.5 flex flex-col gap-1 pl-4">
        {stale.map(({ passageId, reason }) => {
          const name = passageId ? names[passageId] : undefined
          const href = passageId && name ? links.passage?.(passageId) : undefined
          return (
            <li key={`${passageId} ${reason}`} className="list-disc">
              {href ? (
                <a href={href} className="underlined">
                  {name}
                </a>
              ) : (
                name
              )}
              {name ? ': ' : ''}
              {t(`reason.${reason}`)}
            </li>
          )
        })}
      </ul>
      {links.since && (
        <p className="mt-1.5">
          <Link href={links.since(signoffId)} prefetch={false} className="underlined">
            {t('compareSince')}
          </Link>
        </p>
      )}
    </details>
  )
}
