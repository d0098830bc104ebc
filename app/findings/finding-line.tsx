'use client'

import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { classes } from '@/app/ui/classes'
import { FindingMark, underline } from './finding-mark'
import { excerpt, type ShownFinding, type ShownPassage } from './shown-finding'

/** One finding: why, the words it is about, and what can be done. */
export function FindingLine({
  finding,
  passage,
  current,
  held,
  heldFix,
  busy,
  onFix,
  onIgnore,
  onMind,
  onFocus,
}: {
  finding: ShownFinding
  passage: ShownPassage | undefined
  current: boolean
  /** Why nothing can be ignored here, or null. */
  held: string | null
  /** Why nothing can be mended here, or null. */
  heldFix: string | null
  busy: boolean
  onFix: () => void
  onIgnore: () => void
  onMind: () => void
  onFocus: () => void
}) {
  const t = useT('checks')
  const { severity, message, fix, ignored, because, start, end } = finding
  const quote = passage && excerpt(passage.text, start, end)
  const canFix = fix !== undefined && passage?.save && !ignored
  return (
    <li
      id={`finding-${finding.id}`}
      tabIndex={-1}
      onFocus={onFocus}
      className={classes(
        'scroll-mt-28 border-rule border-t border-l-2 py-3 pr-4 pl-3.5 outline-offset-[-2px]',
        current ? 'border-l-ink bg-well/50' : 'border-l-transparent',
        ignored && 'text-ink-quiet',
      )}
    >
      <div className="flex items-start gap-2.5 text-ui">
        <FindingMark severity={severity} label={t(`severity.${severity}`)} />
        <div className="min-w-0 flex-1">
          <p className={ignored ? undefined : 'text-ink'}>{message}</p>
          {quote && (
            <p lang="en" className="mt-1 break-words font-serif text-ink-soft">
              {quote.before}
              {quote.found && canFix && (
                <del className="mr-1 whitespace-pre-wrap text-ink-quiet">{quote.found}</del>
              )}
              {canFix && fix && (
                <ins className="whitespace-pre-wrap text-ink underline decoration-vermilion underline-offset-4">
                  {fix}
                </ins>
              )}
              {quote.found && !canFix && (
                <span
                  className={classes(
                    'whitespace-pre-wrap text-ink underline decoration-2 decoration-wavy underline-offset-4',
                    underline[severity],
                  )}
                >
                  {quote.found}
                </span>
              )}
              {quote.after}
            </p>
          )}
          {because && (
            <p className="mt-1.5 border-edge border-l-2 pl-3 text-small">
              {t('ignoredBecause', { name: because.by.name, note: because.note })}
            </p>
          )}
          <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5">
            {canFix && (
              <Button size="small" onClick={onFix} loading={busy} disabledReason={heldFix ?? undefined}>
                {fix === '' ? t('fixDelete') : t('fixTo', { fix })}
              </Button>
            )}
            {ignored ? (
              <Button size="small" variant="quiet" onClick={onMind} disabledReason={held ?? undefined}>
                {t('mind')}
              </Button>
            ) : (
              <Button size="small" variant="quiet" onClick={onIgnore} disabledReason={held ?? undefined}>
                {t('ignore')}
              </Button>
            )}
            {passage && (
              <Link href={passage.href} prefetch={false} className="underlined text-small">
                {passage.label}
              </Link>
            )}
          </div>
        </div>
      </div>
    </li>
  )
}
