'use client'

import { Download } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Panel } from '@/app/ui/panel'
import { articleTables, deskTables } from '@/domain/exchange/tables'

/** Tables as files for a spreadsheet: those of the desk, or those of one article. */
export function TablesPanel({ articleId }: { articleId?: string }) {
  const t = useT('exchange')
  const names = articleId === undefined ? deskTables : articleTables
  const query = articleId === undefined ? '' : `?article=${articleId}`
  return (
    <Panel title={t('tables.title')}>
      <p className="mb-3 max-w-measure text-ink-soft text-ui">{t('tables.about')}</p>
      <div className="flex flex-wrap gap-2">
        {names.map(name => (
          <Button
            key={name}
            size="small"
            icon={Download}
            onClick={() => window.location.assign(`/api/v1/tables/${name}${query}`)}
          >
            {t(`tables.${name}`)}
          </Button>
        ))}
      </div>
    </Panel>
  )
}
