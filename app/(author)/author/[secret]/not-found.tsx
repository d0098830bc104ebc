import { getT } from '@/app/i18n/server'
import { ManuscriptGrid } from '@/app/ui/manuscript-grid'
import { StateBlock } from '@/app/ui/state-block'

/** A link that never was, has run out or was revoked: which of them, nobody is told. */
export default async function LinkNotFound() {
  const t = await getT('author')
  return (
    <StateBlock level={1} picture={<ManuscriptGrid />} title={t('gone.title')}>
      {t('gone.body')}
    </StateBlock>
  )
}
