import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { EmptyState } from '@/app/ui/empty-state'
import { readMemoryStanding } from '@/commands/read-memory-standing'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { MemoryHeader } from '../memory-header'
import { ImportList } from './import-list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('memory')
  return { title: `${t('tab.files')}: ${t('title')}` }
}

/** What the memory holds by where it comes from, and the files that were taken into it. */
export default async function MemoryFilesPage() {
  const context = await pageContext('/memory/files')
  const standing = readMemoryStanding(context)
  if (!standing.ok) return refusalPage(standing.refusal)
  const [t, language] = await Promise.all([getT('memory'), currentLanguage()])
  const { units, paragraphs, imports } = standing.value
  const number = new Intl.NumberFormat(language)
  const counts = [
    ['signed', units.signed],
    ['import', units.import],
    ['machine', units.machine],
    ['paragraphs', paragraphs],
  ] as const
  return (
    <Translations namespaces={['memory']}>
      <MemoryHeader
        standing={standing.value}
        current="files"
        held={heldBecause(may(context.actor, 'memory.import'), language)}
      />
      <dl className="mb-8 grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-4">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt className="text-ink-quiet text-small">{t(`holds.${name}`)}</dt>
            <dd className="tabular font-medium text-lead">{number.format(count)}</dd>
          </div>
        ))}
      </dl>
      {imports.length === 0 ? (
        <EmptyState title={t('files.empty')}>{t('files.emptyBody')}</EmptyState>
      ) : (
        <ImportList imports={imports} />
      )}
    </Translations>
  )
}
