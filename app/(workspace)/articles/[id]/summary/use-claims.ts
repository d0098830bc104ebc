'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { send } from '@/app/client/api'
import { Autosave } from '@/app/client/autosave'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import { keepUnder, useKeptAutosave } from '@/app/client/drafts/use-kept-autosave'
import type { Problem } from '@/app/client/problem'
import { keepCaret } from '@/app/live/keep-caret'
import type { ClaimView } from '@/commands/claim-view'
import { type Claim, type ClaimEdit, claimOf } from './claim'
import { withOthers } from './with-others'

/** The claims of one summary in the browser: typed into at once, saved behind, one request at a time each. */
export function useClaims(
  articleId: string,
  given: { why: Claim; takeaways: readonly Claim[] },
  onRefused: (problem: Problem) => void,
  /** What to call the claim that stands there, 0 being *why it matters*. */
  nameOf: (at: number) => string,
) {
  const drafts = useDrafts()
  const whyId = given.why.id
  const [first] = useState(given)
  const [claims, setClaims] = useState<readonly Claim[]>([given.why, ...given.takeaways])
  const latest = useRef(claims)
  latest.current = claims
  const tell = useRef(onRefused)
  tell.current = onRefused
  const names = useRef(nameOf)
  names.current = nameOf
  const patch = useCallback(
    (id: string, change: Partial<Claim>) =>
      setClaims(before => before.map(claim => (claim.id === id ? { ...claim, ...change } : claim))),
    [],
  )
  const autosave = useMemo(() => {
    const made = new Autosave<ClaimEdit, ClaimView>({
      save: (id, revision, change, leaving) => {
        const options = { ifMatch: revision, keepalive: leaving }
        if (id !== whyId) return send('PATCH', `/api/v1/takeaways/${id}`, { ...options, body: change })
        const text = change.text ?? latest.current.find(claim => claim.id === id)?.text ?? ''
        return send('PUT', `/api/v1/articles/${articleId}/summary/why-it-matters`, {
          ...options,
          body: { ...change, text },
        })
      },
      revisionOf: ({ revision }) => revision,
      onSaved: (id, saved, more) =>
        patch(id, more ? { revision: saved.revision, evidence: saved.evidence } : claimOf(saved)),
      me: drafts.user,
      onNewer: (id, { text, revision }) => patch(id, { text, revision }),
      keep: keepUnder(drafts, 'claim', (id, { text }) => {
        const at = latest.current.findIndex(claim => claim.id === id)
        return { text: text ?? latest.current[at]?.text ?? '', label: names.current(at) }
      }),
    })
    for (const { id, revision } of [first.why, ...first.takeaways]) made.track(id, revision)
    return made
  }, [articleId, drafts, first, patch, whyId])
  useKeptAutosave(autosave, drafts, 'claim', (id, { text, evidence }) => {
    const claim = latest.current.find(one => one.id === id)
    if (!claim || (text === claim.text && !evidence)) return false
    patch(id, {
      ...(text === undefined ? {} : { text }),
      ...(evidence ? { evidence: evidence.map(unitId => ({ unitId, stale: false })) } : {}),
    })
    return true
  })

  // What others did, read with the page: whatever is being typed here, or waits to be saved, stays.
  const shown = useRef(given)
  useEffect(() => {
    if (shown.current === given) return
    const [before, now] = [shown.current, given].map(({ why, takeaways }) => [why, ...takeaways]) as [
      Claim[],
      Claim[],
    ]
    shown.current = given
    const isClean = (id: string) => (autosave.entry(id)?.state ?? 'clean') === 'clean'
    for (const { id, revision, text } of now) {
      const known = latest.current.find(claim => claim.id === id)
      if (!isClean(id) || (known && revision < known.revision)) continue
      if (known && text !== known.text) keepCaret(known.text, text)
      autosave.track(id, revision)
    }
    setClaims(mine => withOthers(mine, before, now, isClean))
  }, [autosave, given])

  const edit = useCallback(
    (id: string, text: string) => {
      patch(id, { text, origin: 'human' })
      autosave.edit(id, { text })
    },
    [autosave, patch],
  )

  /** Stands by a machine's words as they are: from then on they are no longer a machine's. */
  const confirm = useCallback(
    (id: string) => {
      patch(id, { origin: 'human' })
      autosave.edit(id, { origin: 'human' })
      void autosave.flush(id)
    },
    [autosave, patch],
  )

  /** Links the claim to exactly these units, and confirms it against what they say now. */
  const rest = useCallback(
    async (id: string, evidence: string[]) => {
      const before = latest.current.find(claim => claim.id === id)?.evidence ?? []
      patch(id, { evidence: evidence.map(unitId => ({ unitId, stale: false })) })
      autosave.edit(id, { evidence })
      if (await autosave.flush(id)) return
      const problem = autosave.entry(id)?.problem
      if (!problem || problem.status < 409 || problem.code === 'revision_stale') return
      autosave.drop(id, ['evidence'])
      patch(id, { evidence: before })
      tell.current(problem)
    },
    [autosave, patch],
  )

  const add = async (text: string): Promise<string | null> => {
    const answer = await send<ClaimView>('POST', `/api/v1/articles/${articleId}/takeaways`, {
      body: { text, evidence: [] },
    })
    if (!answer.ok) {
      tell.current(answer.problem)
      return null
    }
    autosave.track(answer.data.id, answer.data.revision)
    setClaims(before => [...before, claimOf(answer.data)])
    return answer.data.id
  }

  /** Takes over a claim that the server has made or changed by another request than a save. */
  const adopt = (view: ClaimView) => {
    const now = claimOf(view)
    autosave.track(now.id, now.revision)
    setClaims(before =>
      before.some(({ id }) => id === now.id)
        ? before.map(claim => (claim.id === now.id ? now : claim))
        : [...before, now],
    )
  }

  const remove = async (id: string): Promise<string | undefined> => {
    await autosave.flush(id)
    const answer = await send('DELETE', `/api/v1/takeaways/${id}`, { ifMatch: autosave.entry(id)?.revision })
    if (!answer.ok) return answer.problem.detail
    autosave.forget(id)
    setClaims(before => before.filter(claim => claim.id !== id))
    return undefined
  }

  const order = async (ids: string[]) => {
    const before = latest.current
    const byId = new Map(before.map(claim => [claim.id, claim]))
    setClaims([whyId, ...ids].flatMap(id => byId.get(id) ?? []))
    const answer = await send('POST', `/api/v1/articles/${articleId}/takeaways/order`, { body: { ids } })
    if (answer.ok) return
    setClaims(before)
    tell.current(answer.problem)
  }

  return { claims, autosave, edit, confirm, rest, add, adopt, remove, order, patch }
}
