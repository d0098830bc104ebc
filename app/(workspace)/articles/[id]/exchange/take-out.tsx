'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Panel } from '@/app/ui/panel'
import { RadioGroup } from '@/app/ui/radio-group'
import { type XliffVersion, xliffVersions } from '@/formats/xliff/file'

/** What goes out: in which version, and whether the open comments go along. */
export function TakeOut({ articleId }: { articleId: string }) {
  const t = useT('exchange')
  const [version, setVersion] = useState<XliffVersion>('1.2')
  const [hasComments, setComments] = useState(true)
  const take = () => {
    const query = new URLSearchParams({ version, comments: hasComments ? '1' : '0' })
    window.location.assign(`/api/v1/articles/${articleId}/xliff?${query}`)
  }
  return (
    <Panel title={t('out.title')}>
      <div className="flex flex-col gap-4">
        <p className="max-w-measure text-ink-soft text-ui">{t('out.about')}</p>
        <RadioGroup
          legend={t('out.version')}
          inline
          value={version}
          onChange={setVersion}
          options={xliffVersions.map(value => ({
            value,
            label: `XLIFF ${value}`,
            hint: t(value === '1.2' ? 'out.hint12' : 'out.hint21'),
          }))}
        />
        <Checkbox
          label={t('out.comments')}
          hint={t('out.commentsHint')}
          checked={hasComments}
          onChange={event => setComments(event.target.checked)}
        />
        <div>
          <Button icon={Download} onClick={take}>
            {t('out.take')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
