import { getT } from '@/app/i18n/server'
import { classes } from '@/app/ui/classes'
import { Panel } from '@/app/ui/panel'
import type { Option } from '@/app/ui/select'
import { ChangeSteps } from './change-steps'
import { PeriodForms, RevisionForm } from './compare-forms'
import type { CompareQuery } from './compare-query'
import type { Compared } from './comparison'
import { ComparisonView } from './comparison-view'

/** The forms of a comparison, and what was compared. */
export async function CompareRoom({
  query,
  passages,
  since,
  compared,
  names,
  base,
  held,
}: {
  query: CompareQuery
  /** Which passages can be compared. */
  passages: readonly Option[]
  /** Since when changes can be shown. */
  since: readonly Option[]
  compared: Compared
  names: Readonly<Record<string, string>>
  /** The address of the article or the edition. */
  base: string
  /** Why the reader may restore nothing; null when they may. */
  held: string | null
}) {
  const t = await getT('review')
  const { shown } = compared
  return (
    <div className="grid items-start gap-8 xl:grid-cols-[22rem_minmax(0,1fr)]">
      <div
        data-no-print
        className={classes(
          'grid content-start gap-5 md:grid-cols-2 xl:grid-cols-1',
          shown.what !== 'nothing' && 'max-xl:order-2',
        )}
      >
        <Panel title={t('compare.passage')}>
          <RevisionForm query={query} passages={passages} revisions={compared.revisions} />
        </Panel>
        <Panel title={t('compare.period')}>
          <PeriodForms query={query} since={since} />
        </Panel>
      </div>
      <ChangeSteps key={JSON.stringify(query)} enabled={shown.what === 'two' || shown.what === 'many'}>
        <ComparisonView shown={shown} layout={query.view} names={names} base={base} held={held} />
      </ChangeSteps>
    </div>
  )
}
