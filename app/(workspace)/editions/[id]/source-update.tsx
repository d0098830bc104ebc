'use client'

import { useState } from 'react'
import { send } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextArea } from '@/app/ui/text-area'
import type { SourceComparison } from '@/commands/compare-source-update'
import type { TouchedPlace } from '@/domain/source-update'
import { CorrectionDialog } from './correction-dialog'

/** When a source appears anew after publication: which published sentences it touches, each a correction to be drafted. */
export function SourceUpdate({ editionId, held }: { editionId: string; held: string | null }) {
  const t = useT('editions')
  const [text, setText] = useState('')
  const [found, setFound] = useState<SourceComparison>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const compare = async () => {
    setBusy(true)
    const path = `/api/v1/editions/${editionId}/source-updates`
    const answer = await send<SourceComparison>('POST', path, { body: { text } })
    setBusy(false)
    setFound(answer.ok ? answer.data : undefined)
    setProblem(answer.ok ? undefined : problemWords(answer.problem))
  }
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('sourceUpdate.text')} hint={t('sourceUpdate.hint')}>
        <TextArea
          rows={6}
          reading
          lang="zh-Hans"
          spellCheck={false}
          className="max-h-[40vh] overflow-y-auto"
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      <div>
        <Button
          size="small"
          loading={busy}
          disabledReason={text.trim() === '' ? t('sourceUpdate.empty') : undefined}
          onClick={compare}
        >
          {t('sourceUpdate.compare')}
        </Button>
      </div>
      <div aria-live="polite" className="flex flex-col gap-3">
        {problem && <Banner tone="danger">{problem}</Banner>}
        {found && found.article === null && <Banner tone="warning">{t('sourceUpdate.none')}</Banner>}
        {found?.article && (
          <p className="text-ui">
            <span lang="en">{found.article.title}</span>:{' '}
            {t('sourceUpdate.changed', { count: found.changed })}{' '}
            {t('sourceUpdate.touched', { count: found.touched.length })}
          </p>
        )}
        {found && found.touched.length > 0 && (
          <ol className="flex flex-col gap-4">
            {found.touched.map(place => (
              <li key={`${place.anchor} ${place.sentence.id} ${place.printed}`}>
                <Touched place={place} editionId={editionId} held={held} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  )
}

function Touched({
  place,
  editionId,
  held,
}: {
  place: TouchedPlace
  editionId: string
  held: string | null
}) {
  const t = useT('editions')
  const { heading, printed, sentence } = place
  // A correction is published in English; one object, so that the form knows whether anybody typed.
  const [draft] = useState({
    text: 'The source was updated after publication.',
    before: printed,
    after: printed,
  })
  return (
    <div className="flex flex-col gap-2 border-rule border-l-2 pl-4">
      <p className="text-ink-quiet text-small" lang="en">
        {heading}
      </p>
      <p lang="en" className="font-serif">
        {printed}
      </p>
      <p className="text-small">
        <del lang="zh-Hans">{sentence.before}</del>
        <br />
        {sentence.after === null ? (
          <span className="text-ink-quiet">{t('sourceUpdate.gone')}</span>
        ) : (
          <ins lang="zh-Hans">{sentence.after}</ins>
        )}
      </p>
      <div>
        <CorrectionDialog
          editionId={editionId}
          held={held}
          place={place.anchor + sentence.id}
          label={t('sourceUpdate.draft')}
          begin={draft}
        />
      </div>
    </div>
  )
}
