'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { ConflictDialog } from '@/app/client/conflict-dialog'
import { useLater } from '@/app/client/later'
import { bothSaved } from '@/app/client/stale'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { LiveLine } from '@/app/live/live-line'
import { useLiveRead } from '@/app/live/use-live-read'
import { Banner } from '@/app/ui/banner'
import { useToast } from '@/app/ui/toast'
import type { StaleEvidenceView } from '@/commands/read-stale-evidence'
import { SaveLine } from '../translate/save-line'
import { type Claim, type TextUnit, toggled } from './claim'
import { ClaimEditor } from './claim-editor'
import { EvidenceList } from './evidence-list'
import { EvidenceText } from './evidence-text'
import { KeySentences } from './key-sentences'
import { NewTakeaway } from './new-takeaway'
import { useClaims } from './use-claims'

const machine = async () => ({ ClaimDrafts: (await import('./claim-drafts')).ClaimDrafts })

/** Why it matters and the takeaways, beside the text that bears them out. */
export function SummaryDesk({
  articleId,
  head,
  given,
  units,
  keys,
  proposes,
  stale,
  refusal,
}: {
  articleId: string
  /** The number of the last event that the page shows. */
  head: number
  given: { why: Claim; takeaways: readonly Claim[] }
  units: readonly TextUnit[]
  /** Units with a key sentence, the most central first. */
  keys: readonly string[]
  /** Whether there is anything of a machine's to show, or to ask for. */
  proposes: boolean
  stale: readonly StaleEvidenceView[]
  refusal?: string
}) {
  const t = useT('summary')
  const common = useT()
  const notify = useToast()
  const { claims, autosave, edit, confirm, rest, add, adopt, remove, order, patch } = useClaims(
    articleId,
    given,
    problem => notify({ tone: 'danger', title: problem.detail || common('save.offline') }),
    at => (at === 0 ? t('why') : t('takeaway', { number: at })),
  )
  const [activeId, setActiveId] = useState(given.why.id)
  const [putOff, setPutOff] = useState<string>()
  const of = useMemo(() => ({ articleId }), [articleId])
  const live = useLiveRead({ of, head, place: activeId })
  const active = claims.find(({ id }) => id === activeId) ?? claims[0]
  const takeaways = claims.slice(1)
  const byId = useMemo(() => new Map(units.map(unit => [unit.id, unit])), [units])
  const keySet = useMemo(() => new Set(keys), [keys])
  const [later, want] = useLater(machine)
  useEffect(() => {
    if (proposes) want()
  }, [proposes, want])
  const inOrder = useMemo(() => units.map(({ id }) => id), [units])
  const chosen = useMemo(() => new Set(active?.evidence.map(one => one.unitId)), [active])
  const nameOf = (at: number) => (at === 0 ? t('why') : t('takeaway', { number: at }))
  const marks = useMemo(() => {
    const found: Record<string, string[]> = {}
    for (const [at, { evidence }] of claims.entries())
      for (const { unitId } of evidence) {
        const mark = at === 0 ? t('whyMark') : String(at)
        found[unitId] = [...(found[unitId] ?? []), mark]
      }
    return found
  }, [claims, t])
  const toggleFor = useCallback(
    (claim: Claim | undefined, unitId: string) => {
      if (!claim) return
      // Giving evidence confirms all of it: what changed has to be looked at first.
      if (claim.evidence.some(one => one.stale && one.unitId !== unitId))
        return notify({ tone: 'warning', title: t('evidence.confirmFirst') })
      rest(claim.id, toggled(claim, unitId, inOrder))
    },
    [inOrder, notify, rest, t],
  )
  const toggle = useCallback((unitId: string) => toggleFor(active, unitId), [active, toggleFor])
  const move = (id: string, by: 1 | -1) => {
    const ids = takeaways.map(claim => claim.id)
    const from = ids.indexOf(id)
    const to = from + by
    if (from < 0 || to < 0 || to >= ids.length) return undefined
    return () => {
      ids.splice(to, 0, ...ids.splice(from, 1))
      order(ids)
    }
  }
  useShortcuts(t('keys.title'), [
    { keys: 'alt+shift+arrowup', label: t('keys.up'), run: () => move(activeId, -1)?.() },
    { keys: 'alt+shift+arrowdown', label: t('keys.down'), run: () => move(activeId, 1)?.() },
    ...claims.slice(0, 9).map(({ id }, at) => ({
      keys: `alt+${at}`,
      label: nameOf(at),
      run: () => document.querySelector<HTMLElement>(`[data-claim="${id}"] textarea`)?.focus(),
    })),
  ])
  const conflict = autosave.all().find(({ id, state }) => state === 'conflict' && id !== putOff)
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="max-lg:order-2">
        <h2 className="mb-1 font-semibold text-ui">{t('text.title')}</h2>
        <p className="mb-4 text-ink-quiet text-small">
          {refusal
            ? t('text.reading')
            : t('text.press', { claim: nameOf(Math.max(0, claims.indexOf(active ?? given.why))) })}
        </p>
        {!refusal && (
          <KeySentences
            units={keys.flatMap(id => byId.get(id) ?? [])}
            chosen={chosen}
            claim={nameOf(Math.max(0, claims.indexOf(active ?? given.why)))}
            onUse={toggle}
          />
        )}
        <EvidenceText
          units={units}
          chosen={chosen}
          keys={keySet}
          marks={marks}
          readOnly={refusal !== undefined}
          onToggle={toggle}
        />
      </div>
      <div className="flex flex-col gap-3 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto">
        <div className="flex min-h-7 items-center justify-between px-4">
          <div className="flex flex-wrap items-center gap-x-3">
            <h2 className="font-semibold text-ui">{t('title')}</h2>
            <LiveLine {...live} />
          </div>
          {!refusal && (
            <SaveLine
              entries={autosave.all()}
              savedAt={autosave.savedAt}
              onRetry={() => autosave.flushAll()}
              onDecide={() => setPutOff(undefined)}
            />
          )}
        </div>
        {refusal && <Banner title={t('readOnly')}>{refusal}</Banner>}
        {claims.map((claim, at) => (
          <ClaimEditor
            key={claim.id}
            claim={claim}
            name={nameOf(at)}
            active={claim.id === active?.id}
            others={live.here.flatMap(({ user, place }) => (place === claim.id ? [user.name] : []))}
            refusal={refusal}
            moves={at === 0 ? undefined : { up: move(claim.id, -1), down: move(claim.id, 1) }}
            onActivate={() => setActiveId(claim.id)}
            onEdit={text => edit(claim.id, text)}
            onRest={() => autosave.flush(claim.id)}
            onConfirm={() => confirm(claim.id)}
            onRemove={at === 0 ? undefined : () => remove(claim.id)}
          >
            {claim.evidence.length === 0 && claim.text !== '' && (
              <p className="text-ink-quiet text-small">{t('evidence.none')}</p>
            )}
            <EvidenceList
              claim={claim}
              units={byId}
              stale={stale.filter(one => one.passageId === claim.id)}
              refusal={refusal}
              onRemove={unitId => toggleFor(claim, unitId)}
              onConfirm={() =>
                rest(
                  claim.id,
                  claim.evidence.map(one => one.unitId),
                )
              }
            />
          </ClaimEditor>
        ))}
        {!refusal && <NewTakeaway articleId={articleId} onAdd={add} />}
        {later && (
          <later.ClaimDrafts
            articleId={articleId}
            units={units}
            refusal={refusal}
            revisionOfWhy={async () =>
              (await autosave.flush(given.why.id)) ? autosave.entry(given.why.id)?.revision : undefined
            }
            onTaken={adopt}
          />
        )}
      </div>
      {conflict?.stale && (
        <ConflictDialog
          key={`${conflict.id} ${conflict.stale.theirs.revision}`}
          stale={conflict.stale}
          mine={claims.find(({ id }) => id === conflict.id)?.text ?? ''}
          onClose={() => setPutOff(conflict.id)}
          onResolve={choice => {
            const { id, stale: two, pending } = conflict
            if (!two) return
            const mine = claims.find(claim => claim.id === id)?.text ?? ''
            const text = choice ?? two.theirs.text
            patch(id, { text })
            autosave.resolve(id, two.theirs.revision, bothSaved(mine, text, choice === null ? null : pending))
          }}
        />
      )}
    </div>
  )
}
