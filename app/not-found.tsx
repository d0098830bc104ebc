import type { Metadata } from 'next'
import { getT } from './i18n/server'
import { Button } from './ui/button'
import { ManuscriptGrid } from './ui/manuscript-grid'
import { StateBlock } from './ui/state-block'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT()
  return { title: t('notFound.title') }
}

export default async function NotFound() {
  const t = await getT()
  return (
    <main id="content" className="mx-auto max-w-form px-4 py-16">
      <StateBlock
        level={1}
        picture={<ManuscriptGrid />}
        title={t('notFound.title')}
        action={<Button href="/">{t('notFound.home')}</Button>}
      >
        {t('notFound.body')}
      </StateBlock>
    </main>
  )
}
