'use client'

import { MessageSquare, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { memo, type ReactNode, useEffect, useRef } from 'react'
import type { SaveState } from '@/app/client/autosave'
import { useT } from '@/app/i18n/client'
import { OthersHere } from '@/app/live/others-here'
import { Badge } from '@/app/ui/badge'
import { classes } from '@/app/ui/classes'
import { TextArea } from '@/app/ui/text-area'
import type { KnownTerm } from '@/commands/known-terms'
import type { TermIndex } from '@/domain/glossary/longest-match'
import { SourceText } from './source-text'
import { StatusMark } from './status-mark'
import { sourceOf, type WorkUnit } from './work-unit'

type Props = {
  unit: WorkUnit
  number: number
  startsParagraph: boolean
  active: boolean
  selected: boolean
  saveState: SaveState
  comments: number
  /** How many findings stand in it. */
  findings: number
  /** Who else is at this unit, a name a line. */
  others: string
  reviewPath: string
  readOnly: boolean
  sourceLang: 'zh-Hans' | 'en'
  terms: TermIndex<KnownTerm> | null
  /** Grows by one each time this unit is to take the focus. */
  focusAt: number
  /** What stands under its text while it is worked on. */
  below?: ReactNode
  onEdit: (id: string, text: string) => void
  onActivate: (id: string) => void
  onRest: (id: string) => void
  onSelect: (id: string) => void
}

/** One unit: its Chinese, and the English for it, on the same lines. */
export const UnitRow = memo(function UnitRow(props: Props) {
  const { unit, number, startsParagraph, active, selected, saveState, comments, readOnly, focusAt } = props
  const t = useT('workbench')
  const common = useT()
  const checks = useT('checks')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focusAt > 0) area.current?.focus()
  }, [focusAt])
  const { id, status, text, omissionReason, omissionNote } = unit
  const omitted = status === 'omitted'
  return (
    <div
      className={classes(
        'grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 gap-y-1 border-l-2 pr-2 md:grid-cols-[2.25rem_minmax(0,36fr)_minmax(0,44fr)_6.5rem] md:gap-x-6',
        startsParagraph ? 'pt-6 pb-2' : 'py-2',
        active
          ? 'border-l-ink bg-sheet'
          : selected
            ? 'border-l-azurite bg-azurite-wash'
            : 'border-l-transparent',
      )}
    >
      <button
        type="button"
        aria-pressed={selected}
        aria-label={t('row.select', { number })}
        onClick={() => props.onSelect(id)}
        className="tabular h-7.5 self-start rounded-sm text-center text-ink-quiet text-micro leading-grid hover:bg-well"
      >
        {number}
      </button>
      <div
        lang={props.sourceLang}
        data-source={id}
        className={classes(
          props.sourceLang === 'en' ? 'reading-en' : 'reading-zh',
          'min-w-0 whitespace-pre-wrap break-words',
          active ? 'text-ink' : 'text-ink-soft',
          omitted && 'text-ink-quiet',
        )}
      >
        <SourceText text={sourceOf(unit).trim()} index={props.terms} />
      </div>
      <div className="min-w-0 max-md:col-start-2">
        <TextArea
          ref={area}
          data-english={id}
          bare
          reading
          rows={1}
          lang="en"
          aria-label={t('row.english', { number })}
          placeholder={omitted ? t('row.omitted') : active && !readOnly ? t('row.placeholder') : undefined}
          readOnly={readOnly}
          value={text}
          onFocus={() => props.onActivate(id)}
          onBlur={() => props.onRest(id)}
          onChange={event => props.onEdit(id, event.target.value)}
          className={classes('rounded-sm', omitted && 'text-ink-quiet')}
        />
        {omitted && omissionReason && (
          <p className="text-ink-quiet text-small">
            {common(`omissionReason.${omissionReason}`)}
            {omissionNote && `: ${omissionNote}`}
          </p>
        )}
        {props.below}
      </div>
      <div className="flex min-w-0 flex-wrap items-start gap-x-3 gap-y-1 pt-1 max-md:col-start-2 md:flex-col">
        <span className={status === 'translated' ? 'max-md:sr-only' : undefined}>
          <StatusMark status={status} quiet={status === 'translated'} />
        </span>
        {unit.origin !== 'human' && text !== '' && (
          <Badge tone="quiet">{common(`origin.${unit.origin}`)}</Badge>
        )}
        {props.others !== '' && <OthersHere names={props.others.split('\n')} />}
        {(saveState === 'failed' || saveState === 'offline' || saveState === 'conflict') && (
          <Badge tone="danger">{t(`row.${saveState}`)}</Badge>
        )}
        {props.findings > 0 && (
          <span className="inline-flex items-center gap-1 text-ink-soft text-small">
            <TriangleAlert size={13} aria-hidden className="text-ochre" />
            <span aria-hidden className="tabular">
              {props.findings}
            </span>
            <span className="sr-only">{checks('live.count', { count: props.findings })}</span>
          </span>
        )}
        {comments > 0 && (
          <Link
            href={props.reviewPath}
            prefetch={false}
            className="inline-flex items-center gap-1 text-ink-soft text-small hover:text-azurite"
          >
            <MessageSquare size={13} aria-hidden />
            <span className="tabular">{comments}</span>
            <span className="sr-only">{t('row.comments', { count: comments })}</span>
          </Link>
        )}
      </div>
    </div>
  )
})
