'use client'

import { memo } from 'react'
import type { AnchoredText as Text } from '@/app/discussion/abilities'
import { AnchoredText, type Highlight } from '@/app/discussion/anchored-text'
import { classes } from '@/app/ui/classes'

/** What a passage looks like beside its words: what hangs on it, whether it is the current one, whether it changed. */
export type Look = {
  highlights: ReadonlyMap<string, readonly Highlight[]>
  activeId: string | null
  cursorId: string | null
  changed: ReadonlySet<string>
}

const none: readonly Highlight[] = []

/** One passage or sentence in the running text, with its highlights. */
export function PassageText({ text, look, className }: { text: Text; look: Look; className?: string }) {
  const highlights = look.highlights.get(text.id) ?? none
  return (
    <Passage
      text={text}
      highlights={highlights}
      activeId={highlights.length > 0 ? look.activeId : null}
      current={look.cursorId === text.id}
      className={className}
    />
  )
}

const Passage = memo(function Passage({
  text,
  highlights,
  activeId,
  current,
  className,
}: {
  text: Text
  highlights: readonly Highlight[]
  activeId: string | null
  current: boolean
  className?: string
}) {
  return (
    <AnchoredText
      id={text.id}
      text={text.text}
      highlights={highlights}
      activeId={activeId}
      className={classes(className, current && 'rounded-sm bg-well box-decoration-clone')}
    />
  )
})
