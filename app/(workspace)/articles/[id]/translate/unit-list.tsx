'use client'

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SaveState } from '@/app/client/autosave'
import { useHydrated } from '@/app/ui/hydrated'
import type { KnownTerm } from '@/commands/known-terms'
import type { PresenceView } from '@/commands/note-presence'
import type { TermIndex } from '@/domain/glossary/longest-match'
import { UnitRow } from './unit-row'
import { guessHeight, type WorkUnit } from './work-unit'

/** How tall the first picture of the page is taken to be, on the server and until the browser has measured. */
const firstView = { width: 1200, height: 1080 }

/** How far from the rows in view the unit that is worked on stays in the page, so that it keeps the focus. */
const reach = 60

type Props = {
  units: readonly WorkUnit[]
  activeId: string | undefined
  /** Which unit to bring into view, and whether to write in it; `times` grows with each wish. */
  focus: { id: string; times: number; write: boolean }
  selected: ReadonlySet<string>
  comments: Readonly<Record<string, number>>
  /** How many findings stand in each unit. */
  findings: ReadonlyMap<string, number>
  /** What stands under the text of the unit that is worked on. */
  below: ReactNode
  here: readonly PresenceView[]
  reviewPath: string
  readOnly: boolean
  sourceLang: 'zh-Hans' | 'en'
  /** The terms of the article; null until they have come. */
  terms: TermIndex<KnownTerm> | null
  stateOf: (id: string) => SaveState
  onEdit: (id: string, text: string) => void
  onActivate: (id: string) => void
  onRest: (id: string) => void
  onSelect: (id: string) => void
}

/** The rows in view and some around them; the others are room. The rows stand in the page's own flow, so that a wrong guess never lays one over another. */
export function UnitList(props: Props) {
  const { units, activeId, focus, selected, comments, stateOf } = props
  const list = useRef<HTMLDivElement>(null)
  const hydrated = useHydrated()
  const [margin, setMargin] = useState(0)
  const activeAt = units.findIndex(({ id }) => id === activeId)
  useLayoutEffect(() => {
    setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      const first = shown[0] ?? 0
      const last = shown.at(-1) ?? 0
      if (activeAt < 0 || first - activeAt > reach || activeAt - last > reach) return shown
      const from = Math.min(first, activeAt)
      const to = Math.max(last, activeAt)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    },
    [activeAt],
  )
  const virtual = useWindowVirtualizer({
    count: units.length,
    estimateSize: index => {
      const unit = units[index]
      return unit ? guessHeight(unit) : 60
    },
    getItemKey: index => units[index]?.id ?? index,
    overscan: hydrated ? 8 : 2,
    scrollMargin: margin,
    initialRect: firstView,
    initialOffset: 0,
    rangeExtractor: hydrated ? rangeExtractor : undefined,
    scrollPaddingStart: 120,
    scrollPaddingEnd: 120,
  })
  const at = useRef(activeAt)
  at.current = activeAt
  useEffect(() => {
    if (focus.times > 0 && at.current >= 0) virtual.scrollToIndex(at.current, { align: 'auto' })
  }, [focus, virtual])
  const rows = virtual.getVirtualItems()
  const before = (rows[0]?.start ?? margin) - margin
  const after = virtual.getTotalSize() - ((rows.at(-1)?.end ?? margin) - margin)
  return (
    <div
      ref={list}
      style={{ paddingTop: Math.max(0, before), paddingBottom: Math.max(0, after) }}
      className="[overflow-anchor:none]"
    >
      {rows.map(({ index, key }) => {
        const unit = units[index]
        if (!unit) return null
        return (
          <div key={key} data-index={index} ref={virtual.measureElement}>
            <UnitRow
              unit={unit}
              number={index + 1}
              startsParagraph={index > 0 && units[index - 1]?.paragraph !== unit.paragraph}
              active={unit.id === activeId}
              selected={selected.has(unit.id)}
              saveState={stateOf(unit.id)}
              comments={commentsOn(unit, comments)}
              findings={props.findings.get(unit.id) ?? 0}
              below={unit.id === activeId ? props.below : undefined}
              others={namesAt(unit.id, props.here)}
              reviewPath={props.reviewPath}
              readOnly={props.readOnly}
              sourceLang={props.sourceLang}
              terms={props.terms}
              focusAt={focus.write && focus.id === unit.id ? focus.times : 0}
              onEdit={props.onEdit}
              onActivate={props.onActivate}
              onRest={props.onRest}
              onSelect={props.onSelect}
            />
          </div>
        )
      })}
    </div>
  )
}

/** The names of those who are at a unit, as one string, so that a row is drawn anew only when they change. */
function namesAt(id: string, here: readonly PresenceView[]): string {
  return here.flatMap(({ user, place }) => (place === id ? user.name : [])).join('\n')
}

function commentsOn({ passageId, sentences }: WorkUnit, comments: Readonly<Record<string, number>>): number {
  return [passageId, ...sentences.map(({ id }) => id)].reduce((sum, id) => sum + (comments[id] ?? 0), 0)
}
