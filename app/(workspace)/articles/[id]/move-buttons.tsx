'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { buttonStyle } from '@/app/ui/button-style'
import type { ArticleState } from '@/domain/words'
import { MoveDialog } from './move-dialog'
import type { MoveOption } from './moves'

/** The state that an article usually goes to next; its button is the dark one. */
const onward: Partial<Record<ArticleState, ArticleState>> = {
  proposed: 'translating',
  translating: 'summarizing',
  summarizing: 'in_review',
  changes_requested: 'in_review',
}

/** What is decided in the review room, with the words in sight. */
const decidedThere: readonly ArticleState[] = ['approved', 'changes_requested']

/** Every move out of the present state: pressed, or saying why not; what needs reading first is decided in the review room. */
export function MoveButtons({
  articleId,
  from,
  moves,
}: {
  articleId: string
  from: ArticleState
  moves: readonly MoveOption[]
}) {
  const t = useT('articles')
  const [chosen, setChosen] = useState<MoveOption>()
  const ordered = [...moves].sort((a, b) => Number(b.to === onward[from]) - Number(a.to === onward[from]))
  const isThere = ({ to }: MoveOption) => from === 'in_review' && decidedThere.includes(to)
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {ordered.some(isThere) && (
          <Link
            href={`/articles/${articleId}/review`}
            prefetch={false}
            className={buttonStyle({ variant: 'primary' })}
          >
            {t('move.decide')}
          </Link>
        )}
        {ordered
          .filter(move => !isThere(move))
          .map(move => (
            <Button
              key={move.to}
              variant={variantOf(move.to, from)}
              disabledReason={whyNot(move)}
              onClick={() => setChosen(move)}
            >
              {move.to === 'in_review' && from === 'approved' ? t('move.reopen') : t(`move.${move.to}`)}
            </Button>
          ))}
      </div>
      {chosen && <MoveDialog articleId={articleId} move={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}

/** An editor is let through to the dialog, where open gates can be overridden one by one. */
function whyNot({ refusal, open, mayOverride }: MoveOption): string | undefined {
  if (refusal) return refusal
  const firm = mayOverride ? open.filter(({ overridable }) => !overridable) : open
  return firm.length > 0 ? firm.map(({ message }) => message).join(' ') : undefined
}

function variantOf(to: ArticleState, from: ArticleState) {
  if (to === onward[from]) return 'primary'
  return to === 'withdrawn' || to === 'declined' ? 'danger' : 'secondary'
}
