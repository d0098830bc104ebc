'use client'

import { Bot, EllipsisVertical } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { Badge } from '@/app/ui/badge'
import { Button } from '@/app/ui/button'
import { Menu } from '@/app/ui/menu'
import { useToast } from '@/app/ui/toast'
import type { UnitView } from '@/commands/unit-view'
import { DraftProgress } from './draft-progress'
import { useProposals } from './use-proposals'
import type { WorkUnit } from './work-unit'

/** What a machine proposes for the unit that is worked on, beside its text and never in it until somebody takes it. */
export function ProposalPanel({
  articleId,
  unit,
  refusal,
  revisionOf,
  onTaken,
  onGoTo,
}: {
  articleId: string
  unit: WorkUnit
  refusal?: string
  /** Saves what is typed in a unit; its revision then, or undefined where it could not be saved. */
  revisionOf: (unitId: string) => Promise<number | undefined>
  onTaken: (unit: UnitView) => void
  onGoTo: (unitId: string) => void
}) {
  const t = useT('drafts')
  const common = useT()
  const notify = useToast()
  const { view, job, act, ask, cancel } = useProposals(articleId, `${unit.id} ${unit.revision}`, problem =>
    notify({ tone: 'danger', title: problem.detail || common('save.offline') }),
  )
  const waiting = view?.items.filter(({ kind }) => kind === 'translation') ?? []
  const draft = waiting.find(({ unitId }) => unitId === unit.id)
  const can = view?.can.translation === true && !refusal
  const last = job ?? view?.jobs.find(({ kind }) => kind === 'drafts.translate')
  const share = view?.machine.units.find(({ unitId }) => unitId === unit.id)?.share
  const take = async () => {
    if (!draft || refusal) return
    const revision = await revisionOf(unit.id)
    if (revision === undefined) return
    const taken = await act<{ unit: UnitView }>(`/api/v1/drafts/${draft.id}/accept`, { ifMatch: revision })
    if (!taken) return
    onTaken(taken.unit)
    onGoTo(unit.id)
  }
  const askUnit = () => {
    if (can && !draft) ask('translation', { unitIds: [unit.id] })
  }
  useShortcuts(t('panel.title'), [
    { keys: 'alt+d', label: t('keys.use'), whileTyping: true, run: take },
    { keys: 'alt+g', label: t('keys.ask'), whileTyping: true, run: askUnit },
  ])
  const next = waiting.find(({ unitId }) => unitId !== unit.id)?.unitId
  if (!can && waiting.length === 0 && share === undefined) return null
  return (
    <section aria-label={t('panel.title')} className="border-rule border-t bg-paper py-1.5">
      {draft && (
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 pb-1">
          <div className="min-w-0">
            <p lang="en" className="max-h-32 overflow-y-auto font-serif text-ink">
              {draft.text}
            </p>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-quiet text-small">
              {draft.flags.map(flag => (
                <Badge key={flag} tone="danger">
                  {t.optional(`flag.${flag}`) ?? flag}
                </Badge>
              ))}
              <span>{t('panel.by', { model: draft.model || draft.provider })}</span>
            </p>
          </div>
          <span className="flex gap-1.5">
            <Button
              size="small"
              disabledReason={refusal}
              aria-keyshortcuts="Alt+D"
              onMouseDown={event => event.preventDefault()}
              onClick={take}
            >
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
          </span>
        </div>
      )}
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex items-center gap-1.5 text-ink-quiet text-small">
          <Bot size={15} aria-hidden />
          {waiting.length > 0 ? t('panel.waiting', { count: waiting.length }) : t('panel.title')}
        </span>
        {share !== undefined && <Badge tone="quiet">{t('unit.share', { share })}</Badge>}
        {next && (
          <Button size="small" variant="quiet" onClick={() => onGoTo(next)}>
            {t('panel.next')}
          </Button>
        )}
        {last && <DraftProgress job={last} refusal={refusal} onCancel={() => cancel(last.id)} />}
        {can && !draft && !job && (
          <Button size="small" variant="quiet" aria-keyshortcuts="Alt+G" onClick={askUnit}>
            {t('panel.askUnit')}
          </Button>
        )}
        {can && !job && (
          <Menu
            label={t('panel.title')}
            side="top"
            trigger={
              <Button size="small" variant="quiet" icon={EllipsisVertical} aria-label={t('panel.title')} />
            }
            items={[
              {
                id: 'paragraph',
                label: t('panel.askParagraph'),
                onSelect: () => void ask('translation', { paragraph: unit.paragraph }),
              },
              { id: 'all', label: t('panel.askAll'), onSelect: () => void ask('translation') },
            ]}
          />
        )}
      </div>
    </section>
  )
}
