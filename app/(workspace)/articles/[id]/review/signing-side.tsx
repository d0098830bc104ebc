'use client'

import { useT } from '@/app/i18n/client'
import { ApproveButton } from '@/app/signing/approve-button'
import { keptOf } from '@/app/signing/kept'
import { OverrideButton } from '@/app/signing/override-button'
import { ReadinessPanel } from '@/app/signing/readiness-panel'
import { RequestChanges } from '@/app/signing/request-changes'
import { type Signing, SignoffPanel } from '@/app/signing/signoff-panel'
import type { Review } from './review-data'
import type { ReviewedArticle } from './review-room'
import type { ReadState } from './use-review-live'

/** The seals, and what still stands between the article and its approval. */
export function SigningSide({
  article,
  review,
  readerId,
  read,
  onRead,
}: {
  article: ReviewedArticle
  review: Review
  readerId: string
  /** What the reader was shown and may sign. */
  read: ReadState
  onRead: () => void
}) {
  const t = useT('signing')
  const common = useT()
  const of = { articleId: article.id }
  const { preview, readAt } = read
  const { standings, gates, errors, held, names, threads } = review
  const signing = (stage: 'translation' | 'summary'): Signing => {
    const { contentHash, covered, own } = preview[stage]
    const before = review.since.find(({ signoff }) => signoff.stage === stage)
    const words = standings.find(standing => standing.stage === stage)?.words ?? []
    return {
      toSign: {
        of,
        stage,
        contentHash,
        covered: covered.length,
        own: own.length,
        readAt,
        onRead,
        ...(before && { again: { ...keptOf(before.signoff), items: before.items } }),
      },
      held: held[stage],
      alreadySigned: words.some(
        ({ user, current, decision }) => user.id === readerId && current && decision === 'approve',
      ),
    }
  }
  const isFeature = article.form === 'feature'
  const hashes = {
    translation: preview.translation.contentHash,
    ...(isFeature ? { summary: preview.summary.contentHash } : {}),
  }
  const settled = article.state === 'approved' || article.state === 'published'
  const seals = (
    <SignoffPanel
      standings={standings}
      signing={{
        translation: signing('translation'),
        ...(isFeature ? { summary: signing('summary') } : {}),
      }}
      names={names}
      links={{
        passage: passageId => `#text-${passageId}`,
        since: signoffId => `/articles/${article.id}/compare?since=${signoffId}`,
      }}
      actions={
        <RequestChanges
          of={of}
          hashes={hashes}
          held={held.request}
          noteNeeded={!threads.some(({ status }) => status === 'open')}
        />
      }
    />
  )
  const readiness = (
    <ReadinessPanel
      gates={gates}
      errors={{ count: errors, href: `/articles/${article.id}/checks` }}
      target={common('articleState.approved')}
      actions={
        settled ? undefined : (
          <>
            <ApproveButton of={of} gates={gates} held={held.approve} />
            <OverrideButton
              of={of}
              to="approved"
              gates={gates}
              held={held.approve}
              done={t('approve.done')}
            />
          </>
        )
      }
    />
  )
  // Whoever decides sees first what still stands in the way; whoever reads, what they signed.
  return (
    <div className="flex flex-col gap-5">
      {held.approve === null ? readiness : seals}
      {held.approve === null ? seals : readiness}
    </div>
  )
}
