'use client'

import { Fragment, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { DiffView } from '@/app/ui/diff-view'
import type { ComparedOp } from '@/domain/diff/compare-texts'
import { foldDiff, type ShownOp, sidesOf } from './fold-diff'

export type DiffLayout = 'inline' | 'sides'

/** A comparison for reading: in one text or in two columns, with what stands unchanged folded away until it is asked for. */
export function FoldedDiff({
  ops,
  lang,
  layout,
}: {
  ops: readonly ComparedOp[]
  lang: 'en' | 'zh-Hans'
  layout: DiffLayout
}) {
  const t = useT('review')
  const shown = foldDiff(ops)
  if (layout === 'inline') return <Stretches ops={shown} lang={lang} />
  const { before, after } = sidesOf(shown)
  return (
    <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      <section className="min-w-0">
        <h3 className="mb-1 font-medium text-ink-quiet text-small">{t('compare.before')}</h3>
        <Stretches ops={before} lang={lang} />
      </section>
      <section className="min-w-0">
        <h3 className="mb-1 font-medium text-ink-quiet text-small">{t('compare.after')}</h3>
        <Stretches ops={after} lang={lang} />
      </section>
    </div>
  )
}

function Stretches({ ops, lang }: { ops: readonly ShownOp[]; lang: 'en' | 'zh-Hans' }) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const pieces = gathered(ops, open)
  return (
    <div className="flex flex-col gap-2">
      {pieces.map(piece => (
        <Fragment key={piece.at}>
          {piece.folded === null ? (
            <DiffView ops={piece.ops} lang={lang} reading />
          ) : (
            <Fold length={piece.folded} onOpen={() => setOpen(new Set([...open, piece.at]))} />
          )}
        </Fragment>
      ))}
    </div>
  )
}

function Fold({ length, onOpen }: { length: number; onOpen: () => void }) {
  const t = useT('review')
  return (
    <button
      type="button"
      onClick={onOpen}
      className="w-fit rounded-sm border border-edge border-dashed px-2 text-ink-quiet text-small hover:bg-well"
    >
      … {t('compare.folded', { count: length })} …
    </button>
  )
}

type Piece = { at: number; ops: ComparedOp[]; folded: number | null }

/** Runs of operations between the folds that are still closed; `at` is where each begins. */
function gathered(ops: readonly ShownOp[], open: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = []
  for (const [at, part] of ops.entries()) {
    const last = pieces.at(-1)
    if (part.op === 'folded' && !open.has(at)) pieces.push({ at, ops: [], folded: part.text.length })
    else {
      const op: ComparedOp = part.op === 'folded' ? { op: 'equal', text: part.text } : part
      if (last && last.folded === null) last.ops.push(op)
      else pieces.push({ at, ops: [op], folded: null })
    }
  }
  return pieces
}
