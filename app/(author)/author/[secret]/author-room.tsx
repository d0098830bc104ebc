'use client'

import { useCallback, useMemo, useRef } from 'react'
import { useSelection } from '@/app/(workspace)/articles/[id]/review/use-selection'
import type { AnchoredText } from '@/app/discussion/abilities'
import { highlightsByText, withPending } from '@/app/discussion/anchored-text'
import { Composer } from '@/app/discussion/composer'
import { useComposerDraft } from '@/app/discussion/composer-draft'
import { type Selected, trimRange, wholeWords } from '@/app/discussion/selection'
import { asDraft, selectedStretches, stretchesOf } from '@/app/discussion/stretches'
import type { ThreadView } from '@/commands/thread-view'
import { AuthorBlock } from './author-block'
import type { Block } from './author-data'
import { AuthorDecision } from './author-decision'
import type { AuthorShown } from './author-shown'
import { AuthorStanding } from './author-standing'
import { SelectionTool } from './selection-tool'
import { useAuthor } from './use-author'

/** Reads one article in two languages, comments on it, and says yes or no to its publication. */
export function AuthorRoom({
  secret,
  shown,
  texts,
  blocks,
  threads,
}: {
  secret: string
  shown: AuthorShown
  texts: AnchoredText[]
  blocks: Block[]
  threads: ThreadView[]
}) {
  const acts = useAuthor(secret, threads)
  const sheet = useRef<HTMLDivElement>(null)
  const selected = useSelection(sheet)
  const byId = useMemo(() => new Map(texts.map(text => [text.id, text])), [texts])
  const exists = useCallback((textId: string) => byId.has(textId), [byId])
  const [draft, setDraft] = useComposerDraft(`author:${shown.articleId}`, exists)
  const highlights = useMemo(() => {
    const drawn = highlightsByText(acts.threads)
    if (draft) withPending(drawn, stretchesOf(draft))
    return drawn
  }, [acts.threads, draft])
  const compose = (mode: 'comment' | 'suggest', range: Selected & { all?: Selected[] }) => {
    const place = byId.get(range.id)
    if (!place) return
    const { start, end } = wholeWords(place.text, range)
    const suggests = mode === 'suggest' && place.kind === 'passage'
    const all = suggests ? null : asDraft(selectedStretches(range.all ?? [range], range, byId))
    setDraft({
      ...(all ?? { textId: place.id, start, end }),
      mode: suggests ? 'suggest' : 'comment',
      body: draft?.body ?? '',
      wording: suggests ? place.text.slice(start, end) : '',
      blocking: false,
    })
    document.getSelection()?.removeAllRanges()
  }
  const place = draft && byId.get(draft.textId)
  const composer = draft && place && (
    <Composer
      draft={draft}
      onDraft={setDraft}
      place={place}
      texts={texts}
      open={acts.open}
      mayBlock={false}
      onOpened={() => setDraft(null)}
      onClose={() => setDraft(null)}
    />
  )
  return (
    <div className="flex flex-col gap-8">
      <AuthorStanding shown={shown} names={byId} />
      <div ref={sheet} className="relative flex flex-col gap-7">
        {blocks.map(block => (
          <AuthorBlock
            key={block.id}
            block={block}
            texts={byId}
            highlights={highlights}
            acts={acts}
            held={shown.comment}
            composer={draft && [...block.english, ...block.chinese].includes(draft.textId) ? composer : null}
            onCompose={() => {
              const text = block.english.flatMap(id => byId.get(id) ?? []).find(one => one.text.trim())
              if (text)
                compose('comment', {
                  id: text.id,
                  ...trimRange(text.text, { start: 0, end: text.text.length }),
                })
            }}
          />
        ))}
        {selected && !draft && shown.comment === null && (
          <SelectionTool
            at={selected}
            canSuggest={byId.get(selected.id)?.kind === 'passage'}
            onCompose={mode => compose(mode, selected)}
          />
        )}
      </div>
      <AuthorDecision shown={shown} decide={acts.decide} />
    </div>
  )
}
