'use client'

import { Download } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Menu } from '@/app/ui/menu'
import { exportFormats } from '@/domain/words'

/** The edition as a file, in each format. */
export function ExportMenu({ editionId }: { editionId: string }) {
  const t = useT('editions')
  return (
    <Menu
      label={t('export.title')}
      trigger={<Button icon={Download}>{t('export.title')}</Button>}
      items={exportFormats.map(format => ({
        id: format,
        label: t(`export.${format}`),
        onSelect: () => window.location.assign(`/api/v1/editions/${editionId}/export?format=${format}`),
      }))}
    />
  )
}
