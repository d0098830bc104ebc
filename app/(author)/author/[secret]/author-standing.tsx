'use client'

import type { AnchoredText } from '@/app/discussion/abilities'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { DateTime } from '@/app/ui/date-time'
import { DiffView } from '@/app/ui/diff-view'
import { Seal } from '@/app/ui/seal'
import type { AuthorState } from '@/domain/author'
import type { AuthorShown } from './author-shown'

const seals = {
  silent: 'missing',
  consented: 'current',
  stale: 'stale',
  declined: 'missing',
  answered: 'missing',
} as const satisfies Record<AuthorState, string>

/** How the author stands to this text: their last word, the answer to it, and what changed since. */
export function AuthorStanding({
  shown,
  names,
}: {
  shown: AuthorShown
  names: ReadonlyMap<string, AnchoredText>
}) {
  const t = useT('author')
  const { standing, word, answer, changed, expiresAt } = shown
  return (
    <section aria-label={t('standing')} className="flex max-w-form flex-col gap-3">
      <Seal state={seals[standing]} stage="author" label={t(`state.${standing}`)} />
      {word && (
        <p className="text-small">
          <span className="text-ink-quiet">
            <DateTime value={word.at} />
          </span>{' '}
          {word.meaning}
          {word.reason && (
            <span className="mt-1 block border-l-2 border-l-vermilion pl-3">{word.reason}</span>
          )}
        </p>
      )}
      {answer && (
        <Banner title={t('answerBy', { name: answer.by })}>
          <p className="whitespace-pre-wrap">{answer.text}</p>
        </Banner>
      )}
      {word && changed.length > 0 && (
        <details open={standing === 'stale'}>
          <summary className="text-small">{t('changed', { count: changed.length })}</summary>
          <ul className="mt-2 flex flex-col gap-3">
            {changed.map(({ passageId, reason, diff }) => (
              <li key={`${passageId} ${reason}`} className="border-rule border-l-2 pl-3">
                <p className="text-ink-quiet text-small">
                  {[passageId && names.get(passageId)?.label, t(`reason.${reason}`)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {diff && <DiffView ops={diff} lang="en" />}
              </li>
            ))}
          </ul>
        </details>
      )}
      {shown.sign && <Banner>{t('closed')}</Banner>}
      <p className="text-ink-quiet text-small">
        {t('expires')} <DateTime value={expiresAt} />
      </p>
    </section>
  )
}
