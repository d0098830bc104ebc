import { getT } from '@/app/i18n/server'
import { Banner } from '@/app/ui/banner'
import type { BoilerplateView } from '@/commands/boilerplate-view'
import type { NumberFault } from '@/domain/numbering'

/** What is to be seen to across editions: numbers that are missing or given twice, standing texts that drafts have in an older version. */
export async function EditionNotes({
  faults,
  boilerplates,
}: {
  faults: readonly NumberFault[]
  boilerplates: readonly BoilerplateView[]
}) {
  const t = await getT('editions')
  const list = (numbers: readonly number[]) => numbers.join(', ')
  const numbers = faults.flatMap(({ series, missing, twice }) => {
    const of = series ?? t('notes.editions')
    return [
      ...(missing.length > 0
        ? [t('notes.missing', { of, numbers: list(missing), count: missing.length })]
        : []),
      ...(twice.length > 0 ? [t('notes.twice', { of, numbers: list(twice), count: twice.length })] : []),
    ]
  })
  const texts = boilerplates.flatMap(({ name, usedBy }) => {
    const old = [...new Set(usedBy.filter(({ outdated }) => outdated).map(({ number }) => number))]
    return old.length > 0 ? [t('notes.outdated', { name, numbers: list(old), count: old.length })] : []
  })
  if (numbers.length + texts.length === 0) return null
  return (
    <Banner tone="warning" title={t('notes.title')}>
      <ul className="flex flex-col gap-1">
        {[...numbers, ...texts].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Banner>
  )
}
