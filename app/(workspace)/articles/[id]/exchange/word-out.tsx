'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Panel } from '@/app/ui/panel'
import { RadioGroup } from '@/app/ui/radio-group'
import { Select } from '@/app/ui/select'
import { type ReviewLayout, reviewLayouts } from '@/formats/review/document'

/** The article as a Word file for reviewers: in which form, and with which changes shown. */
export function WordOut({
  articleId,
  signoffs,
}: {
  articleId: string
  signoffs: readonly { id: string; label: string }[]
}) {
  const t = useT('exchange')
  const [layout, setLayout] = useState<ReviewLayout>('columns')
  const [since, setSince] = useState('')
  const take = () => {
    const query = new URLSearchParams({ layout, ...(since && { since }) })
    window.location.assign(`/api/v1/articles/${articleId}/review-file?${query}`)
  }
  return (
    <Panel title={t('word.out')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-ink-soft text-ui">{t('word.outAbout')}</p>
        <RadioGroup
          legend={t('word.layout')}
          inline
          value={layout}
          onChange={setLayout}
          options={reviewLayouts.map(value => ({ value, label: t(`word.${value}`) }))}
        />
        {signoffs.length > 0 && (
          <div className="max-w-96">
            <Field label={t('word.since')} hint={t('word.sinceHint')}>
              <Select
                placeholder={t('word.noChanges')}
                value={since}
                onChange={event => setSince(event.target.value)}
                options={signoffs.map(({ id, label }) => ({ value: id, label }))}
              />
            </Field>
          </div>
        )}
        <div>
          <Button icon={Download} onClick={take}>
            {t('word.take')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
