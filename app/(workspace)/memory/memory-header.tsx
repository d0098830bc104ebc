import { getT } from '@/app/i18n/server'
import { LinkTabs } from '@/app/ui/link-tabs'
import { PageHeader } from '@/app/ui/page-header'
import type { MemoryStanding } from '@/commands/read-memory-standing'
import { MemoryTransfer } from './memory-transfer'

/** The head of the memory's pages: how much it holds, its files out and in. */
export async function MemoryHeader({
  standing: { units, paragraphs, imports },
  current,
  held,
}: {
  standing: MemoryStanding
  current: 'concordance' | 'files' | 'pairs'
  /** Why the reader may not take a file in. */
  held: string | null
}) {
  const t = await getT('memory')
  const total = units.signed + units.import + units.machine
  const tabs = [
    { href: '/memory', label: t('tab.concordance'), current: current === 'concordance' },
    { href: '/memory/files', label: t('tab.files'), count: imports.length, current: current === 'files' },
    ...(held === null
      ? [{ href: '/memory/pairs', label: t('tab.pairs'), current: current === 'pairs' }]
      : []),
  ]
  return (
    <PageHeader
      title={t('title')}
      subtitle={t('count', { count: total, signed: units.signed, paragraphs })}
      actions={<MemoryTransfer held={held} />}
      tabs={<LinkTabs label={t('title')} items={tabs} />}
    />
  )
}
