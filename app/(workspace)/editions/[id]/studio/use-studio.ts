'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Answer, type Problem, send } from '@/app/client/api'
import { Autosave, type Entry } from '@/app/client/autosave'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import { keepUnder, useKeptAutosave } from '@/app/client/drafts/use-kept-autosave'
import type { EditionView } from '@/commands/edition-view'
import { detailsInput, detailsOf, sameDetails } from '../../details'
import {
  type Draft,
  type DraftProblem,
  draftOf,
  draftProblem,
  idsOf,
  learnIds,
  sameDraft,
  sameSections,
  sectionsInput,
  withServerKeys,
  wordsOf,
} from './draft'

type Touched = { touched: true }
type Saved = Answer<EditionView>

/** What somebody else saved, the draft that both started from, and mine under the server's ids. */
export type Conflict = { theirs: EditionView; base: Draft; mine: Draft }

export type Studio = {
  /** Takes in what somebody else saved while the reader was in a field; null when there is nothing of it. */
  offered: (() => void) | null
  draft: Draft
  /** The edition as the server last answered it. */
  saved: EditionView
  change: (change: (draft: Draft) => Draft) => void
  entry: Entry<Touched> | undefined
  problem: DraftProblem | null
  conflict: Conflict | null
  /** Goes on from what somebody else saved: with both brought together, or with theirs alone. */
  settle: (draft: Draft | null) => void
  /** The server's id of a part, once it has one. */
  idOf: (key: string) => string | undefined
  /** Saves what waits; true when the server has everything. */
  flush: () => Promise<boolean>
}

/**
 * The edition as it is worked on, saved by itself when typing rests. Parts get their ids from the answers; a save of
 * somebody else in between is shown, and nothing typed is dropped. `words` says why a draft cannot be saved as it is.
 */
export function useStudio(edition: EditionView, words: (problem: DraftProblem) => string): Studio {
  const router = useRouter()
  const drafts = useDrafts()
  const [draft, setDraft] = useState(() => draftOf(edition))
  const [saved, setSaved] = useState(edition)
  const now = useRef({ draft, saved: edition, ids: idsOf(edition), words, refresh: () => router.refresh() })
  useEffect(() => {
    Object.assign(now.current, { words, refresh: () => router.refresh() })
  }, [words, router])

  const hold = useCallback((next: Draft) => {
    now.current.draft = next
    setDraft(next)
  }, [])
  const keep = useCallback((view: EditionView) => {
    now.current.saved = view
    setSaved(view)
  }, [])

  const [autosave] = useState(
    () =>
      new Autosave<Touched, EditionView>({
        delay: 1000,
        save: () => saveDraft(now.current, keep, hold),
        revisionOf: view => view.revision,
        onSaved: (_id, _view, more) => {
          if (!more) now.current.refresh()
        },
        keep: keepUnder(drafts, 'edition', () => keptOf(now.current)),
      }),
  )
  const { id } = edition
  useEffect(() => {
    autosave.track(id, edition.revision)
  }, [autosave, id, edition.revision])
  useKeptAutosave(autosave, drafts, 'edition', (_id, _change, more: Kept) => {
    if (sameDraft(more.draft, now.current.draft)) return false
    now.current.ids = idsOf(more.saved)
    keep(more.saved)
    hold(more.draft)
    return true
  })
  const entry = autosave.entry(id)

  // Somebody else's save, read with the page while nothing of ours waits. Whoever is in a field is asked first: parts may
  // come and go around them. If they type on instead, their save meets the newer one as any other does.
  const [offered, setOffered] = useState<EditionView | null>(null)
  const adopt = useCallback(
    (view: EditionView) => {
      setOffered(null)
      now.current.ids = idsOf(view)
      keep(view)
      hold(draftOf(view))
    },
    [keep, hold],
  )
  useEffect(() => {
    if (edition.revision <= now.current.saved.revision) return setOffered(null)
    if ((autosave.entry(edition.id)?.state ?? 'clean') !== 'clean') return
    if (isInEditor()) setOffered(edition)
    else adopt(edition)
  }, [edition, autosave, adopt])
  const isWaiting = offered !== null && offered.revision > saved.revision
  const canAdopt = isWaiting && (entry?.state ?? 'clean') === 'clean'

  const change = useCallback(
    (make: (draft: Draft) => Draft) => {
      hold(make(now.current.draft))
      if (!autosave.entry(id)) autosave.track(id, now.current.saved.revision)
      autosave.edit(id, { touched: true })
    },
    [autosave, hold, id],
  )
  const stale = entry?.state === 'conflict' && entry.problem ? editionIn(entry.problem) : null
  const conflict = stale && conflictOf(now.current, stale)
  const settle = (next: Draft | null) => {
    if (!stale) return
    Object.assign(now.current, { ids: idsOf(stale) })
    keep(stale)
    hold(next ?? draftOf(stale))
    autosave.resolve(id, stale.revision, next ? [{ touched: true }] : [])
    if (!next) router.refresh()
  }
  const settleNow = useEffectEvent(settle)
  // What was saved meanwhile is what we sent ourselves, and the answer was lost.
  const isOwn = conflict !== null && sameDraft(conflict.mine, draftOf(conflict.theirs))
  useEffect(() => {
    if (isOwn) settleNow(now.current.draft)
  }, [isOwn])
  return {
    offered: canAdopt ? () => adopt(offered) : null,
    draft,
    saved,
    change,
    entry,
    problem: draftProblem(draft),
    conflict,
    settle,
    idOf: key => now.current.ids.get(key),
    flush: () => autosave.flush(id),
  }
}

/** What marks the element in which the edition is written. */
export const editorMark = { 'data-editor': '' }

function isInEditor(): boolean {
  return document.activeElement?.closest('[data-editor]') != null
}

/** What is needed to go on with a draft after the page is gone: the draft, and the edition that it was made from. */
type Kept = { draft: Draft; saved: EditionView }

function keptOf({ draft, saved, ids }: Now) {
  const mine: Draft = { ...draft, sections: withServerKeys(draft.sections, ids) }
  return { text: wordsOf(draft), label: saved.title, more: { draft: mine, saved } satisfies Kept }
}

type Now = {
  draft: Draft
  saved: EditionView
  ids: ReturnType<typeof idsOf>
  words: (problem: DraftProblem) => string
}

/** Sends what differs from what the server has: what the edition says of itself, then its sections. */
async function saveDraft(
  now: Now,
  keep: (view: EditionView) => void,
  hold: (draft: Draft) => void,
): Promise<Saved> {
  const sent = now.draft
  const problem = draftProblem(sent)
  if (problem) return { ok: false, problem: { code: 'invalid', status: 422, detail: now.words(problem) } }
  const base = `/api/v1/editions/${now.saved.id}`
  if (!sameDetails(sent.details, detailsOf(now.saved))) {
    const answer = await send<EditionView>('PATCH', base, {
      body: detailsInput(sent.details),
      ifMatch: now.saved.revision,
    })
    if (!answer.ok) return answer
    keep(answer.data)
  }
  if (!sameSections(sent.sections, draftOf(now.saved).sections)) {
    const answer = await send<EditionView>('PUT', `${base}/sections`, {
      body: sectionsInput(sent.sections, now.ids),
      ifMatch: now.saved.revision,
    })
    if (!answer.ok) return answer
    learnIds(now.ids, sent.sections, answer.data.sections)
    keep(answer.data)
    hold(confirmed(now.draft, sent))
  }
  return { ok: true, data: now.saved, revision: now.saved.revision }
}

/** The draft with the wishes to confirm taken back that have just been fulfilled. */
function confirmed(draft: Draft, sent: Draft): Draft {
  const fulfilled = new Map(
    sent.sections.flatMap(({ questions }) =>
      questions.filter(one => one.confirm).map(one => [one.key, one.evidence]),
    ),
  )
  if (fulfilled.size === 0) return draft
  return {
    ...draft,
    sections: draft.sections.map(section => ({
      ...section,
      questions: section.questions.map(question =>
        fulfilled.get(question.key) === question.evidence ? { ...question, confirm: false } : question,
      ),
    })),
  }
}

function conflictOf({ draft, saved, ids }: Now, theirs: EditionView): Conflict {
  return { theirs, base: draftOf(saved), mine: { ...draft, sections: withServerKeys(draft.sections, ids) } }
}

/** The edition as it stands, from the problem of a stale save. A problem has a title of its own: the edition's is a passage. */
function editionIn(problem: Problem): EditionView {
  const edition = problem as unknown as EditionView
  return { ...edition, title: edition.titlePassage.text }
}
