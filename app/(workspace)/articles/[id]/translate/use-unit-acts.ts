'use client'

import { useRef, useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { useToast } from '@/app/ui/toast'
import type { Repeat } from '@/commands/propagate-unit'
import type { Cut } from './split-dialog'
import { type Done, undo as takeBack, unitsOf } from './undo-unit'
import { useRepeats } from './use-repeats'
import type { useUnits } from './use-units'
import type { UnitEdit, WorkUnit } from './work-unit'

type Units = Pick<
  ReturnType<typeof useUnits>,
  'units' | 'autosave' | 'mark' | 'restructure' | 'reload' | 'unitOf'
>

/** Merges, splits, moves and marks units, and takes it back, the last first. */
export function useUnitActs({ units, autosave, mark, restructure, reload, unitOf }: Units) {
  const t = useT('workbench')
  const notify = useToast()
  const giveRepeats = useRepeats(reload)
  const done = useRef<Done[]>([])
  const [undoable, setUndoable] = useState(0)
  /** What is under way: it has to be known before it can be taken back. */
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const during = <T>(work: Promise<T>): Promise<T> => {
    running.current = Promise.allSettled([running.current, work])
    return work
  }
  const latest = useRef(units)
  latest.current = units

  const undo = async () => {
    await running.current
    const last = done.current.pop()
    setUndoable(done.current.length)
    if (!last) return notify({ title: t('undo.nothing') })
    const ids = unitsOf(last).filter(id => autosave.entry(id))
    await Promise.all(ids.map(id => autosave.flush(id)))
    const why = await takeBack(last)
    await reload()
    if (why === null) notify({ title: t(`undo.done.${last.what}`) })
    else notify({ tone: 'danger', title: why === 'changed' ? t('undo.changed') : problemWords(why) })
  }
  const remember = (one: Done, isSaid = true) => {
    done.current.push(one)
    setUndoable(done.current.length)
    if (isSaid) notify({ title: t(`undo.said.${one.what}`) })
  }
  const before = (id: string) => {
    const at = latest.current.findIndex(unit => unit.id === id)
    return latest.current[at - 1]?.id ?? null
  }

  const merge = async (ids: readonly string[]): Promise<boolean> => {
    const places = new Map(ids.map(id => [id, before(id)]))
    let parts: WorkUnit[] = []
    const refused = await restructure(ids, '/api/v1/units/merge', () => {
      // What was typed last has reached the units by now.
      parts = ids.flatMap(id => unitOf(id) ?? [])
      return { units: ids.map(id => ({ id, revision: autosave.entry(id)?.revision ?? 0 })) }
    })
    if (refused) return false
    remember({ what: 'merged', parts, before: places })
    return true
  }
  const split = async (unit: WorkUnit, cut: Cut) => {
    const known = new Set(latest.current.map(({ id }) => id))
    if (await restructure([unit.id], `/api/v1/units/${unit.id}/split`, () => cut)) return
    const second = (await reload())?.find(({ id }) => !known.has(id))?.id
    if (second) remember({ what: 'split', unit, second })
  }
  const move = async (id: string, after: string | null) => {
    const place = before(id)
    if (await restructure([id], `/api/v1/units/${id}/move`, () => ({ after }))) return
    remember({ what: 'moved', id, before: place })
  }
  /** A change of fate; the unit itself says it. */
  const change = async (unit: WorkUnit, to: UnitEdit) => {
    if (!(await mark(unit.id, to))) return
    remember({ what: 'marked', unit }, false)
    if (to.status === 'translated') await giveRepeats(unit.id)
  }
  /** Fills the empty units of a paragraph with what the memory has for exactly their Chinese. */
  const fill = async ({ id, paragraph }: WorkUnit) => {
    // A letter that is typed and not yet saved makes a unit one that somebody works on.
    const own = latest.current.filter(unit => unit.paragraph === paragraph)
    await Promise.all(own.map(unit => autosave.flush(unit.id)))
    const answer = await send<{ items: Repeat[] }>('POST', `/api/v1/units/${id}/fill`)
    if (!answer.ok) return notify({ tone: 'danger', title: problemWords(answer.problem) })
    const { items } = answer.data
    if (items.length === 0) return notify({ title: t('fill.nothing') })
    await reload()
    remember({ what: 'filled', items }, false)
    notify({ title: t('fill.done', { count: items.length }) })
  }
  return {
    undo: () => during(undo()),
    undoable,
    merge: (ids: readonly string[]) => during(merge(ids)),
    split: (unit: WorkUnit, cut: Cut) => during(split(unit, cut)),
    move: (id: string, after: string | null) => during(move(id, after)),
    fill: (unit: WorkUnit) => during(fill(unit)),
    mark: (unit: WorkUnit, to: UnitEdit) => during(change(unit, to)),
  }
}
