'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
// Not fetched when it is wanted: what two have saved must be settled also after the files of this version are gone.
import { ConflictDialog } from '@/app/client/conflict-dialog'
import { useLater } from '@/app/client/later'
import { useT } from '@/app/i18n/client'
import { LiveLine } from '@/app/live/live-line'
import { useLive } from '@/app/live/use-live'
import { Banner } from '@/app/ui/banner'
import { CoverageStrip } from '@/app/ui/coverage-strip'
import { useToast } from '@/app/ui/toast'
import { AidsPanel } from './aids-panel'
import { unpackUnits } from './packed-units'
import { ProposalSlot } from './proposal-slot'
import { SaveLine } from './save-line'
import type { UnitDialog } from './unit-dialogs'
import { UnitList } from './unit-list'
import { type UnitAction, UnitTools } from './unit-tools'
import { useAids } from './use-aids'
import { useLookUp } from './use-look-up'
import { useMending } from './use-mending'
import { useSourceHelp } from './use-source-help'
import { useUnitActs } from './use-unit-acts'
import { useUnitKeys } from './use-unit-keys'
import { useUnits } from './use-units'
import { countUnaccounted, sentenceStatuses, sourceOf, type WorkUnit } from './work-unit'
import { insertedAt, isWriting } from './writing'

const dialogs = () => import('./unit-dialogs')

/** Source and English, unit by unit. Everything saves by itself and can be done from the keyboard. */
export function Workbench({
  articleId,
  packed,
  comments,
  head,
  proposes,
  refusal,
  sourceLang,
}: {
  articleId: string
  /** The units, from `packUnits`. */
  packed: string
  /** Open threads by passage or sentence id. */
  comments: Readonly<Record<string, number>>
  /** The number of the last event that the page shows. */
  head: number
  /** Whether there is anything of a machine's to show, or to ask for. */
  proposes: boolean
  /** Why nothing can be edited here now. */
  refusal?: string
  sourceLang: 'zh-Hans' | 'en'
}) {
  const t = useT('workbench')
  const common = useT()
  const given = useMemo(() => unpackUnits(packed), [packed])
  const notify = useToast()
  const held = useUnits(
    articleId,
    given,
    problem => notify({ tone: 'danger', title: problem.detail || common('save.offline') }),
    number => t('row.english', { number }),
  )
  const { units, autosave, edit, mark, settle, follow, adopt, unitOf } = held
  const acts = useUnitActs(held)
  const [activeId, setActiveId] = useState<string | undefined>(given.find(isOpen)?.id ?? given[0]?.id)
  const [focus, setFocus] = useState({ id: '', times: 0, write: false })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<UnitDialog | null>(null)
  const [later, wantDialogs] = useLater(dialogs)
  const [putOff, setPutOff] = useState<string>()
  const lookUp = useLookUp()
  const at = units.findIndex(unit => unit.id === activeId)
  const active = units[at]
  const statuses = useMemo(() => sentenceStatuses(units), [units])
  const unaccounted = useMemo(() => countUnaccounted(units), [units])

  const { state: feed, here } = useLive({
    of: { articleId },
    head,
    place: activeId ?? null,
    onChanges: follow,
  })

  const goTo = (id: string | undefined, write = isWriting()) => {
    if (!id) return
    setActiveId(id)
    setFocus(({ times }) => ({ id, times: times + 1, write }))
  }
  const step = (by: 1 | -1) => goTo(units[at < 0 ? 0 : at + by]?.id)
  const toggle = useCallback(
    (id: string) =>
      setSelected(before => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [],
  )

  const merge = async () => {
    const next = units[at + 1]
    const wanted = selected.size > 1 ? units.filter(({ id }) => selected.has(id)) : [active, next]
    const ids = wanted.flatMap(unit => unit?.id ?? [])
    if (ids.length < 2) return
    const wasWriting = isWriting()
    if (!(await acts.merge(ids))) return
    setSelected(new Set())
    // The text that was written in may have gone into the first; whoever writes elsewhere by now is left there.
    if (!isWriting()) goTo(ids[0], wasWriting)
  }
  const move = (by: 1 | -1) => {
    if (!active) return
    const after = by === 1 ? units[at + 1]?.id : (units[at - 2]?.id ?? null)
    if (after === undefined || (by === -1 && at === 0)) return
    acts.move(active.id, after)
  }
  const ask = async (dialog: UnitDialog) => {
    setOpen(dialog)
    if (await wantDialogs()) return
    setOpen(null)
    notify({ tone: 'danger', title: common('save.offline') })
  }
  const act = (action: UnitAction) => {
    if (!active) return
    if (action === 'history') return void ask('history')
    if (refusal) return notify({ title: refusal })
    if (action === 'omit' || action === 'split') return void ask(action)
    if (action === 'merge') return void merge()
    if (action === 'undo') return void acts.undo()
    if (action === 'fill') return void acts.fill(active)
    if (action === 'up' || action === 'down') return move(action === 'down' ? 1 : -1)
    if (active.text.trim() === '') return notify({ title: t('tools.noText') })
    // To say that it is translated is to stand by it: from then on it is no longer a machine's.
    const confirms = active.origin === 'machine' && action !== 'draft'
    acts.mark(active, { status: action, ...(confirms && { origin: 'human' }) })
  }
  useUnitKeys({
    step,
    act,
    write: () => goTo(activeId ?? units[0]?.id, true),
    leave: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    select: () => activeId && toggle(activeId),
    actAndGoOn: action => {
      act(action)
      if (active && active.text.trim() !== '') step(1)
    },
  })

  const mending = useMending({
    articleId,
    units,
    active,
    canEdit: refusal === undefined,
    write: (id, text) => edit(id, { text }),
    save: id => autosave.flush(id),
    goTo,
  })
  const aids = useAids(active?.id, active ? sourceOf(active) : '')
  // What is taken over goes at once, so that what is typed after it counts as typed.
  const takeOver = (target: string) => {
    if (!active || refusal) return
    const text = active.text.trim() === '' ? target : insertedAt(active.text, target, active.id)
    mark(active.id, { text, origin: 'memory' })
    goTo(active.id, true)
  }
  const insert = (id: string, words: string) => {
    const unit = unitOf(id)
    if (!unit || refusal) return
    edit(id, { text: insertedAt(unit.text, words, id) })
    goTo(id, true)
  }
  const list = useRef<HTMLDivElement>(null)
  const help = useSourceHelp({ articleId, list, units, at, refusal, onInsert: insert })
  const conflict = autosave.all().find(({ id, state }) => state === 'conflict' && id !== putOff)
  const onEdit = useCallback((id: string, text: string) => edit(id, { text }), [edit])
  // Whoever begins to work will want the dialogs: they come now, while there is a connection.
  const onActivate = useCallback(
    (id: string) => {
      setActiveId(id)
      wantDialogs()
    },
    [wantDialogs],
  )
  const onRest = useCallback((id: string) => void autosave.flush(id), [autosave])
  return (
    <>
      <div className="sticky top-13 z-20 -mx-4 mb-2 border-rule border-b bg-paper px-4 pt-2 pb-2.5 md:top-0 md:mx-0 md:px-0">
        <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <p className="tabular text-ui" aria-live="polite">
            {unaccounted === 0 ? t('account.done') : t('account.open', { count: unaccounted })}
          </p>
          <LiveLine state={feed} here={here} />
          {refusal ? null : (
            <SaveLine
              entries={autosave.all()}
              savedAt={autosave.savedAt}
              onRetry={() => autosave.flushAll()}
              onDecide={() => setPutOff(undefined)}
            />
          )}
        </div>
        <CoverageStrip statuses={statuses} limit={240} />
      </div>
      {refusal && <Banner title={t('readOnly')}>{refusal}</Banner>}
      <div ref={list}>
        <UnitList
          units={units}
          activeId={activeId}
          focus={focus}
          selected={selected}
          comments={comments}
          findings={mending.counts}
          below={mending.below}
          here={here}
          reviewPath={`/articles/${articleId}/review`}
          readOnly={refusal !== undefined}
          sourceLang={sourceLang}
          terms={help.index}
          stateOf={id => autosave.entry(id)?.state ?? 'clean'}
          onEdit={onEdit}
          onActivate={onActivate}
          onRest={onRest}
          onSelect={toggle}
        />
      </div>
      <UnitTools
        unit={active}
        number={at + 1}
        total={units.length}
        selected={selected.size}
        undoable={acts.undoable}
        refusal={refusal}
        onAction={act}
        onClear={() => setSelected(new Set())}
        aids={
          active && (
            <>
              <ProposalSlot
                proposes={proposes}
                articleId={articleId}
                unit={active}
                refusal={refusal}
                revisionOf={async id =>
                  (await autosave.flush(id)) ? autosave.entry(id)?.revision : undefined
                }
                onTaken={adopt}
                onGoTo={id => goTo(id, true)}
              />
              <AidsPanel
                aids={aids}
                terms={help.terms}
                refusal={refusal}
                onMemory={takeOver}
                onTerm={words => insert(active.id, words)}
              />
            </>
          )
        }
      />
      {help.parts}
      {lookUp}
      {open && active && later && (
        <later.UnitDialogs
          open={open}
          unit={active}
          number={at + 1}
          onOmit={change => acts.mark(active, change)}
          onSplit={cut => acts.split(active, cut)}
          onClose={() => setOpen(null)}
        />
      )}
      {conflict?.stale && (
        <ConflictDialog
          key={`${conflict.id} ${conflict.stale.theirs.revision}`}
          stale={conflict.stale}
          mine={unitOf(conflict.id)?.text ?? ''}
          onClose={() => setPutOff(conflict.id)}
          onResolve={choice => settle(conflict, choice)}
        />
      )}
    </>
  )
}

function isOpen({ status }: WorkUnit): boolean {
  return status === 'untranslated' || status === 'draft'
}
