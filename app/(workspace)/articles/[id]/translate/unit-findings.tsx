'use client'

import { FindingMark, underline } from '@/app/findings/finding-mark'
import { excerpt, type ShownFinding } from '@/app/findings/shown-finding'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { classes } from '@/app/ui/classes'
import { Kbd } from '@/app/ui/kbd'
import { type UnitFindings as Found, fixKeys } from './use-unit-findings'

/** What the checks find in the unit that is typed, a line each under its text, with what can be done. */
export function UnitFindings({
  text,
  number,
  found: { items, asking },
  readOnly,
  onFix,
  onIgnore,
}: {
  text: string
  number: number
  found: Found
  readOnly: boolean
  onFix: (finding: ShownFinding) => void
  onIgnore: (finding: ShownFinding) => void
}) {
  const t = useT('checks')
  const open = items.filter(finding => !finding.ignored)
  const first = open.find(finding => finding.fix !== undefined)
  return (
    <section aria-label={t('live.label', { number })} aria-busy={asking}>
      <p className="sr-only" role="status">
        {asking ? '' : t('live.count', { count: open.length })}
      </p>
      <ul className="mt-1 flex flex-col gap-1.5 pb-1 empty:hidden">
        {open.map(finding => {
          const { id, severity, message, fix, start, end } = finding
          const quote = excerpt(text, start, end, 18)
          return (
            <li key={id} className="flex items-start gap-2 text-small">
              <FindingMark severity={severity} label={t(`severity.${severity}`)} />
              <div className="min-w-0 flex-1">
                <p>
                  {message}
                  {quote.found.trim() !== '' && (
                    <span lang="en" className="ml-2 break-words font-serif text-ink-soft">
                      {quote.before}
                      <span
                        className={classes(
                          'text-ink underline decoration-2 decoration-wavy underline-offset-4',
                          underline[severity],
                        )}
                      >
                        {quote.found}
                      </span>
                      {quote.after}
                    </span>
                  )}
                </p>
                {!readOnly && (
                  <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1">
                    {fix !== undefined && (
                      <Button
                        size="small"
                        onMouseDown={event => event.preventDefault()}
                        onClick={() => onFix(finding)}
                      >
                        {fix.trim() === '' ? t('fixDelete') : t('fixTo', { fix: fix.trim() })}
                        {finding === first && <Kbd keys={fixKeys} />}
                      </Button>
                    )}
                    <Button size="small" variant="quiet" onClick={() => onIgnore(finding)}>
                      {t('ignore')}
                    </Button>
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
