'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import type { KnownTerm } from '@/commands/known-terms'
import { nameForms } from '@/domain/register/name-forms'

/** A term that stands in the unit, how it is rendered, and what it must not be called. `keys` is the key that inserts it. */
export function TermLine({
  term,
  words,
  keys,
  refusal,
  onUse,
}: {
  term: KnownTerm
  /** What is put in. */
  words: string
  keys?: string
  refusal?: string
  onUse: () => void
}) {
  const t = useT('workbench')
  return (
    <li className="flex items-start justify-between gap-2.5 text-ui">
      <div className="min-w-0">
        <TermNotes term={term} />
      </div>
      <Button
        size="small"
        variant="quiet"
        disabledReason={refusal}
        onMouseDown={event => event.preventDefault()}
        onClick={onUse}
        aria-keyshortcuts={keys}
      >
        {t('aids.insert')}
        <span className="sr-only"> {words}</span>
      </Button>
    </li>
  )
}

/** A term in words: its renderings with where each holds, the English it must not become, and why. */
export function TermNotes({ term }: { term: KnownTerm }) {
  const t = useT('workbench')
  const { zh, renderings, forbiddenEn, note, status, name } = term
  const later = name && nameForms(name).later
  return (
    <>
      <p>
        <span lang="zh-Hans" className="font-zh-serif">
          {zh}
        </span>{' '}
        {renderings.map(({ en, scope }, at) => (
          <span key={`${en} ${scope}`}>
            {at > 0 && <span className="text-ink-quiet"> · </span>}
            <span lang="en" className="font-serif text-ink">
              {en}
            </span>
            {scope !== 'newsletter' && (
              <span className="ml-1 text-ink-quiet text-micro">{t(`aids.scope.${scope}`)}</span>
            )}
          </span>
        ))}{' '}
        {status === 'proposed' && <Badge tone="quiet">{t('aids.proposed')}</Badge>}
      </p>
      {name && later !== name.printed && (
        <p className="text-ink-quiet text-small">{t('aids.later', { name: later ?? '' })}</p>
      )}
      {forbiddenEn.length > 0 && (
        <p className="text-ink-quiet text-small">{t('aids.not', { words: forbiddenEn.join(', ') })}</p>
      )}
      {note && <p className="text-ink-quiet text-small">{note}</p>}
    </>
  )
}
