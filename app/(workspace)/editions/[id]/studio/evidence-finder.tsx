'use client'

import { useEffect, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { SkeletonBilingual } from '@/app/ui/skeleton'
import { En, Zh } from '@/app/ui/text'
import { TextInput } from '@/app/ui/text-input'
import { type FoundUnit, loadRenderedUnits } from './rendered-units'
import { useWorld } from './studio-context'
import type { StudioUnit } from './studio-data'

const most = 60

/** Finds the sentences of an article that bear an answer out, by words of either language. */
export function EvidenceFinder({
  chosen: before,
  onChosen,
  onClose,
}: {
  chosen: readonly string[]
  onChosen: (unitIds: string[], found: Record<string, StudioUnit>) => void
  onClose: () => void
}) {
  const t = useT('editions')
  const common = useT()
  const { articles } = useWorld()
  const citable = [...articles.values()].filter(
    article => article.citable && article.state !== 'declined' && article.state !== 'withdrawn',
  )
  const offered = [...citable.filter(({ ready }) => ready), ...citable.filter(({ ready }) => !ready)]
  const [articleId, setArticleId] = useState(offered[0]?.id ?? '')
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState([...before])
  const [found, setFound] = useState<Record<string, StudioUnit>>({})
  const [units, setUnits] = useState<FoundUnit[] | 'loading' | 'failed'>('loading')
  useEffect(() => {
    if (articleId === '') return
    let isCurrent = true
    setUnits('loading')
    loadRenderedUnits(articleId).then(loaded => {
      if (isCurrent) setUnits(loaded ?? 'failed')
    })
    return () => {
      isCurrent = false
    }
  }, [articleId])
  const article = articles.get(articleId)
  const turn = (unit: FoundUnit, on: boolean) => {
    setChosen(on ? [...chosen, unit.id] : chosen.filter(id => id !== unit.id))
    const from = [article?.authors, article?.title].filter(Boolean).join(': ')
    setFound({ ...found, [unit.id]: { text: unit.text, source: unit.source, from } })
  }
  return (
    <Dialog
      open
      size="large"
      onOpenChange={open => !open && onClose()}
      title={t('evidence.finder')}
      description={t('evidence.finderBody')}
      footer={
        <>
          <span className="mr-auto self-center text-ink-quiet text-small">
            {t('evidence.chosen', { count: chosen.length })}
          </span>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button variant="primary" onClick={() => onChosen(chosen, found)}>
            {t('evidence.done')}
          </Button>
        </>
      }
    >
      {offered.length === 0 ? (
        <p className="text-ink-soft text-ui">{t('evidence.noArticles')}</p>
      ) : (
        <div className="flex min-h-[50dvh] flex-col gap-4 pt-2 pb-2">
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('evidence.article')}>
              <Select
                value={articleId}
                onChange={event => setArticleId(event.target.value)}
                options={offered.map(({ id, title }) => ({ value: id, label: title }))}
              />
            </Field>
            <Field label={t('evidence.search')}>
              <TextInput type="search" value={words} onChange={event => setWords(event.target.value)} />
            </Field>
          </div>
          {units === 'loading' && <SkeletonBilingual rows={4} />}
          {units === 'failed' && <Banner tone="danger">{t('evidence.failed')}</Banner>}
          {Array.isArray(units) && (
            <UnitChoice units={matching(units, words)} chosen={chosen} onTurn={turn} />
          )}
        </div>
      )}
    </Dialog>
  )
}

function UnitChoice({
  units,
  chosen,
  onTurn,
}: {
  units: readonly FoundUnit[]
  chosen: readonly string[]
  onTurn: (unit: FoundUnit, on: boolean) => void
}) {
  const t = useT('editions')
  if (units.length === 0) return <p className="text-ink-quiet text-ui">{t('evidence.nothing')}</p>
  return (
    <>
      <ul className="flex flex-col">
        {units.slice(0, most).map(unit => (
          <li key={unit.id} className="border-rule border-t">
            <label className="flex cursor-pointer gap-3 rounded-md px-2 py-2.5 hover:bg-well has-checked:bg-azurite-wash">
              <input
                type="checkbox"
                className="mt-1 size-4.5 shrink-0"
                checked={chosen.includes(unit.id)}
                onChange={event => onTurn(unit, event.target.checked)}
              />
              <span className="grid min-w-0 flex-1 gap-x-6 gap-y-1 text-ui md:grid-cols-2">
                <Zh className="text-ink-soft">{unit.source}</Zh>
                <En>{unit.text}</En>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {units.length > most && (
        <p className="text-ink-quiet text-small">{t('evidence.more', { count: units.length - most })}</p>
      )}
    </>
  )
}

/** Units in which every one of the words occurs, in either language. */
function matching(units: readonly FoundUnit[], words: string): FoundUnit[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return units.filter(({ text, source }) => {
    const both = `${source}\n${text}`.toLowerCase()
    return wanted.every(word => both.includes(word))
  })
}
