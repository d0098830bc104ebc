'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { isOpenGate, type ShownGate } from '@/app/signing/gate-words'
import { Button } from '@/app/ui/button'
import type { EditionView } from '@/commands/edition-view'
import { articlesToPublish } from './articles-to-publish'
import type { StudioArticle } from './studio-article'
import type { StudioMove } from './studio-data'

// Fetched when it is first shown.
const MoveDialog = dynamic(() => import('./move-dialog').then(part => part.MoveDialog))

/** The moves from the present state. The one ahead stands first; those back stand quietly after it. */
export function MoveButtons({
  edition,
  moves,
  gates,
  target,
  articles,
  saved,
}: {
  edition: EditionView
  moves: readonly StudioMove[]
  /** The gates before `target`. */
  gates: readonly ShownGate[]
  target: string
  articles: ReadonlyMap<string, StudioArticle>
  saved: boolean
}) {
  const t = useT('editions')
  const [asked, setAsked] = useState<StudioMove | null>(null)
  const order = ['published', 'approved', 'in_review', 'assembling']
  const ahead = edition.state === 'assembling' ? 'in_review' : target
  const sorted = [...moves].sort((a, b) => order.indexOf(a.to) - order.indexOf(b.to))
  return (
    <>
      {sorted.map(move => (
        <Button
          key={move.to}
          variant={
            move.to !== ahead
              ? 'quiet'
              : move.to === 'approved' || move.to === 'published'
                ? 'seal'
                : 'primary'
          }
          disabledReason={move.held ?? (saved ? undefined : t('move.unsaved'))}
          onClick={() => setAsked(move)}
        >
          {t(`move.${move.to}`)}
        </Button>
      ))}
      {asked && (
        <MoveDialog
          editionId={edition.id}
          move={asked}
          open={asked.to === target ? gates.filter(isOpenGate) : []}
          articles={articlesToPublish(edition, articles)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
