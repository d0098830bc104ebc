'use client'

import { Bot } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { useToast } from '@/app/ui/toast'
import type { ClaimView } from '@/commands/claim-view'
import type { DraftView } from '@/commands/read-drafts'
import { DraftProgress } from '../translate/draft-progress'
import { useProposals } from '../translate/use-proposals'
import type { TextUnit } from './claim'

/** What a machine proposes for the summary, each claim with the sentences that bear it out; nothing of it is in the summary yet. */
export function ClaimDrafts({
  articleId,
  units,
  refusal,
  revisionOfWhy,
  onTaken,
}: {
  articleId: string
  units: readonly TextUnit[]
  refusal?: string
  /** Saves what is typed in *why it matters*; its revision then, or undefined where it could not be saved. */
  revisionOfWhy: () => Promise<number | undefined>
  onTaken: (claim: ClaimView) => void
}) {
  const t = useT('drafts')
  const common = useT()
  const notify = useToast()
  const { view, job, act, ask, cancel } = useProposals(articleId, 'summary', problem =>
    notify({ tone: 'danger', title: problem.detail || common('save.offline') }),
  )
  const drafts = view?.items.filter(({ kind }) => kind !== 'translation') ?? []
  const last = view?.jobs.find(({ kind }) => kind === 'drafts.summarize')
  const can = view?.can.summary === true && !refusal && units.some(unit => unit.rendered)
  const take = async (draft: DraftView) => {
    const ifMatch = draft.kind === 'why_it_matters' ? await revisionOfWhy() : undefined
    if (draft.kind === 'why_it_matters' && ifMatch === undefined) return
    const taken = await act<ClaimView>(`/api/v1/drafts/${draft.id}/accept-claim`, { ifMatch })
    if (taken) onTaken(taken)
  }
  if (!can && drafts.length === 0) return null
  return (
    <section aria-label={t('summary.title')} className="flex flex-col gap-3 border-rule border-t px-4 pt-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex items-center gap-1.5 text-ink-quiet text-small">
          <Bot size={15} aria-hidden />
          {t('summary.title')}
        </span>
        {last && <DraftProgress job={last} refusal={refusal} onCancel={() => cancel(last.id)} />}
        {can && !job && (
          <Button size="small" onClick={() => ask('summary')}>
            {t('summary.ask')}
          </Button>
        )}
      </div>
      <ul className="flex flex-col gap-4">
        {drafts.map(draft => (
          <li key={draft.id} className="flex flex-col gap-1">
            <p className="font-medium text-small">
              {t(draft.kind === 'why_it_matters' ? 'summary.why' : 'summary.takeaway')}
            </p>
            <p lang="en" className="font-serif">
              {draft.text}
            </p>
            <details className="text-small">
              <summary className="cursor-pointer text-ink-quiet">
                {t('summary.evidence', { count: draft.evidence.length })}
              </summary>
              <ul className="mt-1 flex flex-col gap-1 pl-4">
                {draft.evidence.map(id => (
                  <li key={id} lang="en">
                    {units.find(unit => unit.id === id)?.en}
                  </li>
                ))}
              </ul>
            </details>
            <span className="flex flex-wrap items-center gap-x-2">
              <Button size="small" disabledReason={refusal} onClick={() => take(draft)}>
                {t('panel.use')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                disabledReason={refusal}
                onClick={() => act(`/api/v1/drafts/${draft.id}/dismiss`)}
              >
                {t('panel.dismiss')}
              </Button>
              <span className="text-ink-quiet text-small">
                {t('summary.by', { model: draft.model || draft.provider })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
