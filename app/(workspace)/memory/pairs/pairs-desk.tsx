'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Problem, send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useUnsavedGuard } from '@/app/client/unsaved-guard'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import type { AlignedPair } from '@/commands/align-texts'
import { type MendedPair, mendable, sureFrom, takenPairs } from '@/domain/alignment/mend-pairs'
import type { ImportReport } from '@/domain/memory/import-report'
import { ReportLines } from '../report-lines'
import { PairRows } from './pair-rows'
import { type PairText, PairTextField } from './pair-text'

const nothing: PairText = { name: '', text: '' }

/** Two texts, the pairs that were found in them, and what became of those that were taken. */
export function PairsDesk() {
  const t = useT('memory')
  const router = useRouter()
  const [source, setSource] = useState(nothing)
  const [target, setTarget] = useState(nothing)
  const [pairs, setPairs] = useState<MendedPair[]>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [report, setReport] = useState<ImportReport>()
  useUnsavedGuard(pairs !== undefined)
  const ask = async <T,>(path: string, body: unknown, then: (data: T) => void) => {
    setBusy(true)
    setProblem(undefined)
    setReport(undefined)
    const answer = await send<T>('POST', `/api/v1/memory/${path}`, { body })
    setBusy(false)
    if (answer.ok) then(answer.data)
    else setProblem(answer.problem)
  }
  const find = () =>
    ask<{ items: AlignedPair[] }>('align', { source: source.text, target: target.text }, ({ items }) =>
      setPairs(mendable(items)),
    )
  const taken = takenPairs(pairs ?? [])
  const take = () => {
    const name = [source.name, target.name].filter(Boolean).join(' + ').slice(0, 200) || t('pairs.unnamed')
    return ask<ImportReport>('pairs', { name, pairs: taken }, done => {
      setReport(done)
      setPairs(undefined)
      setSource(nothing)
      setTarget(nothing)
      router.refresh()
    })
  }
  const doubtful = (pairs ?? []).filter(({ confidence }) => confidence < sureFrom).length
  const isEmpty = source.text.trim() === '' || target.text.trim() === ''
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose text-ink-soft text-ui">{t('pairs.help')}</p>
      <div aria-live="polite" className="empty:hidden">
        {problem && (
          <Banner tone="danger" urgent>
            {problemWords(problem)}
          </Banner>
        )}
        {report && (
          <Banner tone="success" title={t('transfer.done', { taken: report.taken, units: report.units })}>
            <ReportLines report={report} />
          </Banner>
        )}
      </div>
      <div className="grid gap-6 md:grid-cols-2">
        <PairTextField label={t('pairs.chinese')} lang="zh-Hans" value={source} onChange={setSource} />
        <PairTextField label={t('pairs.english')} lang="en" value={target} onChange={setTarget} />
      </div>
      <div>
        <Button
          variant={pairs ? 'quiet' : 'primary'}
          loading={busy && !pairs}
          disabledReason={isEmpty ? t('pairs.both') : undefined}
          onClick={find}
        >
          {t(pairs ? 'pairs.again' : 'pairs.find')}
        </Button>
      </div>
      {pairs && (
        <section aria-label={t('pairs.list')} className="flex flex-col gap-4">
          <p className="text-ink-soft text-small">
            {[t('pairs.found', { count: pairs.length }), t('pairs.doubtful', { count: doubtful })].join(
              ' · ',
            )}
          </p>
          <p className="text-ink-quiet text-small">{t('pairs.keys')}</p>
          <PairRows pairs={pairs} onChange={setPairs} />
          <div>
            <Button
              variant="primary"
              loading={busy}
              disabledReason={taken.length === 0 ? t('pairs.none') : undefined}
              onClick={take}
            >
              {t('pairs.take', { count: taken.length })}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}
