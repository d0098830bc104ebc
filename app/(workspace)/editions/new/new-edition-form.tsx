'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useUnsavedGuard } from '@/app/client/unsaved-guard'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { useToast } from '@/app/ui/toast'
import type { EditionView } from '@/commands/edition-view'
import type { Series } from '@/domain/edition'
import { DetailFields } from '../detail-fields'
import { type Details, detailsInput, detailsProblem } from '../details'
import { type StandingVersion, usualSections } from './usual-sections'

/** The form that begins an edition, then opens its studio. */
export function NewEditionForm({
  proposed,
  boilerplates,
}: {
  proposed: { number: number; publishOn: string; series: Series | null }
  boilerplates: readonly StandingVersion[]
}) {
  const t = useT('editions')
  const common = useT()
  const router = useRouter()
  const notify = useToast()
  const [details, setDetails] = useState<Details>({
    number: String(proposed.number),
    title: '',
    teaser: '',
    publishOn: proposed.publishOn,
    seriesName: proposed.series?.name ?? '',
    seriesNumber: proposed.series ? String(proposed.series.number) : '',
  })
  const [usual, setUsual] = useState(true)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [made, setMade] = useState(false)
  useUnsavedGuard(!made && (details.title !== '' || details.teaser !== ''))
  const missing = detailsProblem(details)
  const create = async (event: FormEvent) => {
    event.preventDefault()
    if (missing) return
    setBusy(true)
    const answer = await send<EditionView>('POST', '/api/v1/editions', { body: detailsInput(details) })
    if (!answer.ok) {
      setBusy(false)
      return setProblem(answer.problem)
    }
    setMade(true)
    const { id, number, revision } = answer.data
    if (usual) {
      const laid = await send('PUT', `/api/v1/editions/${id}/sections`, {
        body: usualSections(boilerplates),
        ifMatch: revision,
      })
      if (!laid.ok)
        notify({ tone: 'danger', title: t('new.made', { number, why: problemWords(laid.problem) }) })
    }
    router.push(`/editions/${id}`)
  }
  return (
    <form onSubmit={create} className="flex max-w-form flex-col gap-6">
      {problem && (
        <Banner tone="danger" urgent>
          {problemWords(problem)}
        </Banner>
      )}
      <DetailFields details={details} onChange={setDetails} />
      <Checkbox
        label={t('new.usual')}
        hint={t('new.usualHint')}
        checked={usual}
        onChange={event => setUsual(event.target.checked)}
      />
      <div className="flex gap-2">
        <Button
          type="submit"
          variant="primary"
          loading={busy}
          disabledReason={missing ? t(`problem.${missing}`) : undefined}
        >
          {t('new.create')}
        </Button>
        <Button variant="quiet" href="/editions">
          {common('actions.cancel')}
        </Button>
      </div>
    </form>
  )
}
