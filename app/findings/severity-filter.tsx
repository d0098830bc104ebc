'use client'

import { useT } from '@/app/i18n/client'
import { Checkbox } from '@/app/ui/checkbox'
import type { ShownFinding } from './shown-finding'

const severities = ['error', 'warning', 'note'] as const

/** How many findings stand of each gravity, and which are shown. */
export function SeverityFilter({
  findings,
  hidden,
  onChange,
}: {
  findings: readonly ShownFinding[]
  hidden: ReadonlySet<ShownFinding['severity']>
  onChange: (hidden: ReadonlySet<ShownFinding['severity']>) => void
}) {
  const t = useT('checks')
  const countOf = (severity: ShownFinding['severity']) =>
    findings.filter(finding => !finding.ignored && finding.severity === severity).length
  return (
    <fieldset className="tabular flex flex-wrap gap-x-6 gap-y-2">
      <legend className="sr-only">{t('show')}</legend>
      {severities.map(severity => (
        <Checkbox
          key={severity}
          label={t(`count.${severity}`, { count: countOf(severity) })}
          checked={!hidden.has(severity)}
          onChange={event => {
            const next = new Set(hidden)
            if (event.target.checked) next.delete(severity)
            else next.add(severity)
            onChange(next)
          }}
        />
      ))}
    </fieldset>
  )
}
