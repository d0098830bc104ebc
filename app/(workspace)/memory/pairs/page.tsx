import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { readMemoryStanding } from '@/commands/read-memory-standing'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../refusal-page'
import { MemoryHeader } from '../memory-header'
import { PairsDesk } from './pairs-desk'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getT('memory')
  return { title: `${t('tab.pairs')}: ${t('title')}` }
}

/** A text and its published English become pairs of the memory, put right by hand before they are taken. */
export default async function MemoryPairsPage() {
  const context = await pageContext('/memory/pairs')
  const standing = readMemoryStanding(context)
  if (!standing.ok) return refusalPage(standing.refusal)
  const decision = may(context.actor, 'memory.import')
  if (!decision.ok) return refusalPage(decision.refusal)
  const language = await currentLanguage()
  return (
    <Translations namespaces={['memory']}>
      <MemoryHeader standing={standing.value} current="pairs" held={heldBecause(decision, language)} />
      <PairsDesk />
    </Translations>
  )
}
