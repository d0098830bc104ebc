'use client'

import { useMemo, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { EmptyState } from '@/app/ui/empty-state'
import { Panel } from '@/app/ui/panel'
import { RadioGroup } from '@/app/ui/radio-group'
import { useToast } from '@/app/ui/toast'
import { FindingLine } from './finding-line'
import { FixDialog } from './fix-dialog'
import { GrammarLine } from './grammar-line'
import { IgnoreDialog } from './ignore-dialog'
import { SeverityFilter } from './severity-filter'
import {
  type Fix,
  fixesOf,
  type Grouping,
  groupFindings,
  type ShownFinding,
  type ShownFindings,
  type ShownPassage,
} from './shown-finding'
import { useFindings } from './use-findings'

/** What the checks found, by rule or by place: mended one by one or all of a kind, or ignored, because. */
export function FindingsPanel(props: {
  findings: readonly ShownFinding[]
  passages: Readonly<Record<string, ShownPassage>>
  grammar: ShownFindings['grammar']
  /** What each check is called. */
  names: Readonly<Record<string, string>>
  /** Why nothing can be ignored here, or null. */
  heldIgnore: string | null
  /** Why nothing can be mended here, or null. */
  heldFix: string | null
}) {
  const { findings, passages, names, heldIgnore, heldFix } = props
  const t = useT('checks')
  const notify = useToast()
  const { busyId, ignore, mind, apply } = useFindings(props)
  const [by, setBy] = useState<Grouping>('check')
  const [withIgnored, setWithIgnored] = useState(false)
  const [hidden, setHidden] = useState<ReadonlySet<ShownFinding['severity']>>(new Set())
  const [currentId, setCurrentId] = useState<string>()
  const [ignoring, setIgnoring] = useState<ShownFinding | null>(null)
  const [fixing, setFixing] = useState<readonly Fix[] | null>(null)
  const ignored = findings.filter(finding => finding.ignored).length
  const groups = useMemo(
    () =>
      groupFindings(
        findings.filter(finding => (withIgnored || !finding.ignored) && !hidden.has(finding.severity)),
        by,
      ),
    [findings, withIgnored, hidden, by],
  )
  const order = groups.flatMap(group => group.findings)
  const current = order.find(finding => finding.id === currentId)

  const step = (way: 1 | -1) => {
    const at = order.findIndex(finding => finding.id === currentId)
    const next = order[at < 0 ? 0 : at + way]
    if (next) document.getElementById(`finding-${next.id}`)?.focus()
  }
  const fix = async (some: readonly ShownFinding[], busy?: string) => {
    const held = heldFix ?? some.map(one => passages[one.passageId]?.held).find(Boolean)
    if (held) return notify({ title: held })
    const refused = (await apply(fixesOf(some, passages), busy)).find(one => one.refused !== undefined)
    if (refused) notify({ tone: 'danger', title: refused.refused ?? '' })
  }
  const undo = async (finding: ShownFinding) => {
    const refused = await mind(finding.id)
    if (refused) notify({ tone: 'danger', title: refused })
  }
  useShortcuts(t('title'), [
    { keys: 'j', label: t('keys.next'), run: () => step(1) },
    { keys: 'k', label: t('keys.previous'), run: () => step(-1) },
    { keys: 'f', label: t('keys.fix'), run: () => current?.fix !== undefined && fix([current], current.id) },
    {
      keys: 'i',
      label: t('keys.ignore'),
      run: () => current && !current.ignored && !heldIgnore && setIgnoring(current),
    },
  ])

  // What was mended may have been the last: the sheet that tells of it stays.
  const fixSheet = fixing && (
    <FixDialog key="fixes" fixes={fixing} onClose={() => setFixing(null)} onApply={apply} />
  )
  if (findings.length === 0)
    return (
      <div className="flex flex-col gap-5">
        <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>
        <GrammarLine state={props.grammar} />
        {fixSheet}
      </div>
    )
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <SeverityFilter findings={findings} hidden={hidden} onChange={setHidden} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <RadioGroup<Grouping>
            legend={t('by.label')}
            legendHidden
            inline
            value={by}
            onChange={setBy}
            options={[
              { value: 'check', label: t('by.check') },
              { value: 'place', label: t('by.place') },
            ]}
          />
          {ignored > 0 && (
            <Checkbox
              label={t('showIgnored', { count: ignored })}
              checked={withIgnored}
              onChange={event => setWithIgnored(event.target.checked)}
            />
          )}
        </div>
      </div>
      <GrammarLine state={props.grammar} />
      {groups.length === 0 && (
        <p className="text-ink-soft text-ui">{t(hidden.size > 0 ? 'noneShown' : 'allIgnored')}</p>
      )}
      {groups.map(group => {
        const many = fixesOf(group.findings, passages).reduce((sum, one) => sum + one.count, 0)
        return (
          <Panel
            key={group.key}
            flush
            title={(by === 'check' ? names[group.key] : passages[group.key]?.label) ?? group.key}
            aside={
              <>
                <span className="tabular">{group.findings.length}</span>
                {many > 1 && (
                  <Button
                    size="small"
                    disabledReason={heldFix ?? undefined}
                    onClick={() => setFixing(fixesOf(group.findings, passages))}
                  >
                    {t('fixAll.button', { count: many })}
                  </Button>
                )}
              </>
            }
          >
            <ul>
              {group.findings.map(finding => (
                <FindingLine
                  key={finding.id}
                  finding={finding}
                  passage={passages[finding.passageId]}
                  current={finding.id === currentId}
                  held={heldIgnore}
                  heldFix={heldFix ?? passages[finding.passageId]?.held ?? null}
                  busy={busyId === finding.id}
                  onFix={() => fix([finding], finding.id)}
                  onIgnore={() => setIgnoring(finding)}
                  onMind={() => undo(finding)}
                  onFocus={() => setCurrentId(finding.id)}
                />
              ))}
            </ul>
          </Panel>
        )
      })}
      {fixSheet}
      {ignoring && (
        <IgnoreDialog
          finding={ignoring}
          onIgnore={note => ignore(ignoring.id, note)}
          onClose={() => setIgnoring(null)}
        />
      )}
    </div>
  )
}
