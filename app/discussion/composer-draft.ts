'use client'

import { useState } from 'react'
import { useKept } from '@/app/client/drafts/use-kept'
import { useT } from '@/app/i18n/client'
import { type Stretches, stretchesOf } from './stretches'

/** A thread that is being written: on which words, of one text or of several, and everything typed so far. */
export type ComposerDraft = Stretches & {
  mode: 'comment' | 'suggest'
  body: string
  wording: string
  blocking: boolean
}

/**
 * The one thread that is being written in this discussion, kept in the browser: after a crash or a reload the composer
 * opens again with what was typed, provided something was. `exists` says whether a text is still there.
 */
export function useComposerDraft(place: string, exists: (textId: string) => boolean) {
  const t = useT('discussion')
  const [draft, setDraft] = useState<ComposerDraft | null>(null)
  const typed = draft && (draft.body || draft.wording) ? draft : null
  useKept({
    place,
    value: typed,
    text: [typed?.wording, typed?.body].filter(Boolean).join('\n\n'),
    label: t(draft?.mode === 'suggest' ? 'compose.suggest' : 'compose.comment'),
    onFound: found => {
      if (draft !== null || !stretchesOf(found).every(({ textId }) => exists(textId))) return false
      setDraft(found)
      return true
    },
  })
  return [draft, setDraft] as const
}
