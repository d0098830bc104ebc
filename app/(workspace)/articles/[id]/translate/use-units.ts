'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import { send } from '@/app/client/api'
import { Autosave, type Entry } from '@/app/client/autosave'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import { keepUnder, useKeptAutosave } from '@/app/client/drafts/use-kept-autosave'
import type { Problem } from '@/app/client/problem'
import { bothSaved } from '@/app/client/stale'
import { keepCaret } from '@/app/live/keep-caret'
import type { EventView } from '@/commands/read-events'
import type { UnitView } from '@/commands/unit-view'
import { edited, sameUnit, type UnitEdit, type WorkUnit, workUnit } from './work-unit'

type Saved = { unit: UnitView }

/** Events after which the units are other ones, or stand in another order. */
const orderEvents: readonly string[] = ['unit.split', 'unit.merged', 'unit.moved', 'article.reimported']

/** Refusals of a status, which would be refused again: the status goes back, the text is kept and saved. */
const statusRefusals = ['translated_empty', 'omission_reason_missing']

/**
 * The units of one article in the browser: typed into at once, saved behind. Changes of their number or order wait until what
 * was typed is saved, and then read all of them anew.
 */
export function useUnits(
  articleId: string,
  given: readonly WorkUnit[],
  onRefused: (problem: Problem) => void,
  /** What to call the unit that stands at this number. */
  nameOf: (number: number) => string,
) {
  const drafts = useDrafts()
  const [units, setUnits] = useState<readonly WorkUnit[]>(given)
  const latest = useRef(units)
  latest.current = units
  const tell = useRef(onRefused)
  tell.current = onRefused
  const names = useRef(nameOf)
  names.current = nameOf

  const patch = useCallback(
    (id: string, change: (unit: WorkUnit) => WorkUnit) =>
      setUnits(before => before.map(unit => (unit.id === id ? change(unit) : unit))),
    [],
  )
  const autosave = useMemo(() => {
    const made = new Autosave<UnitEdit, Saved>({
      save: (id, revision, change, leaving) =>
        send('PATCH', `/api/v1/units/${id}`, { body: change, ifMatch: revision, keepalive: leaving }),
      revisionOf: ({ unit }) => unit.translation.revision,
      onSaved: (id, { unit }, more) => {
        const now = workUnit(unit)
        patch(id, before => (more ? { ...before, revision: now.revision } : now))
      },
      me: drafts.user,
      onNewer: (id, { text, revision }) => patch(id, unit => ({ ...unit, text, revision })),
      keep: keepUnder(drafts, 'unit', (id, { text }) => {
        const at = latest.current.findIndex(unit => unit.id === id)
        return { text: text ?? latest.current[at]?.text ?? '', label: names.current(at + 1) }
      }),
    })
    for (const unit of given) made.track(unit.id, unit.revision)
    return made
  }, [drafts, given, patch])
  useKeptAutosave(autosave, drafts, 'unit', (id, change) => {
    const unit = latest.current.find(one => one.id === id)
    if (!unit || sameUnit(unit, edited(unit, change))) return false
    patch(id, () => edited(unit, change))
    return true
  })

  const reload = useCallback(async () => {
    const answer = await send<{ items: UnitView[] }>('GET', `/api/v1/articles/${articleId}/units`)
    if (!answer.ok) {
      tell.current(answer.problem)
      return undefined
    }
    const read = answer.data.items.map(workUnit)
    for (const unit of read) autosave.track(unit.id, unit.revision)
    setUnits(before => {
      const own = new Map(before.map(unit => [unit.id, unit]))
      return read.map(unit => {
        const entry = autosave.entry(unit.id)
        const mine = own.get(unit.id)
        return mine && entry && entry.state !== 'clean'
          ? { ...unit, text: mine.text, status: mine.status }
          : unit
      })
    })
    return read
  }, [articleId, autosave])

  /** What others did: read anew, except what is being written here, which its own save brings together with theirs. */
  const follow = useCallback(
    async (changes: readonly EventView[]) => {
      if (changes.some(({ type }) => orderEvents.includes(type))) return void (await reload())
      const revised = changes.flatMap(({ data }) => {
        const unit = latest.current.find(({ passageId }) => passageId === data.passageId)
        return unit && Number(data.revision) > unit.revision ? [unit.id] : []
      })
      for (const id of new Set(revised)) {
        if (autosave.entry(id)?.state !== 'clean') continue
        const answer = await send<Saved>('GET', `/api/v1/units/${id}`, { quiet: true })
        // Somebody may have begun to write in it while it was fetched.
        if (!answer.ok || autosave.entry(id)?.state !== 'clean') continue
        const now = workUnit(answer.data.unit)
        autosave.track(id, now.revision)
        keepCaret(latest.current.find(unit => unit.id === id)?.text ?? '', now.text)
        patch(id, () => now)
      }
    },
    [autosave, patch, reload],
  )

  /** Takes a unit over as the server answered it, when it was changed there by another request than a save. */
  const adopt = useCallback(
    (view: UnitView) => {
      const now = workUnit(view)
      autosave.track(now.id, now.revision)
      patch(now.id, () => now)
    },
    [autosave, patch],
  )

  const edit = useCallback(
    (id: string, change: UnitEdit) => {
      patch(id, unit => edited(unit, change))
      autosave.edit(id, change)
    },
    [autosave, patch],
  )

  /** A change of status is sent at once; refused, the unit goes back to what the server has. */
  const mark = useCallback(
    async (id: string, change: UnitEdit): Promise<boolean> => {
      edit(id, change)
      if (await autosave.flush(id)) return true
      const problem = autosave.entry(id)?.problem
      if (!problem || !statusRefusals.includes(problem.code)) return false
      autosave.drop(id, ['status', 'omissionReason', 'omissionNote'])
      tell.current(problem)
      await reload()
      return false
    },
    [autosave, edit, reload],
  )

  /** Merges, splits and moves: what is typed in these units goes first, so that no letter is left behind. */
  const restructure = useCallback(
    async (ids: readonly string[], path: string, bodyOf: () => unknown): Promise<Problem | null> => {
      const saved = await Promise.all(ids.map(id => autosave.flush(id)))
      const stuck = ids.map(id => autosave.entry(id)?.problem).find(Boolean)
      if (!saved.every(Boolean)) return stuck ?? null
      const answer = await send('POST', path, { body: bodyOf() })
      if (!answer.ok) {
        tell.current(answer.problem)
        if (answer.problem.code === 'revision_stale') await reload()
        return answer.problem
      }
      await reload()
      return null
    },
    [autosave, reload],
  )

  /** Decides a unit that two have saved. */
  const settle = useCallback(
    ({ id, stale, pending }: Entry<UnitEdit>, choice: string | null) => {
      if (!stale) return
      const mine = latest.current.find(unit => unit.id === id)?.text ?? ''
      const text = choice ?? stale.theirs.text
      patch(id, unit => ({ ...unit, text }))
      autosave.resolve(id, stale.theirs.revision, bothSaved(mine, text, choice === null ? null : pending))
      if (choice === null) autosave.flush(id).then(reload)
    },
    [autosave, patch, reload],
  )

  const unitOf = useCallback((id: string) => latest.current.find(unit => unit.id === id), [])
  return { units, autosave, edit, mark, restructure, reload, settle, follow, adopt, unitOf }
}
