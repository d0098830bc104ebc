import type { ArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { ticksIn } from '../db/findings'
import { type LedgerRow, ledgerHash, numberLedger } from '../domain/checks/numbers/ledger'
import { articleTexts, type CheckedText } from './checked-texts'
import { type PersonView, peopleNamed } from './person-view'

/** A row of the ledger with where it stands and who compared it. `contentHash` is what a tick is given for. */
export type NumberRowView = LedgerRow & {
  passageId: string
  unitId?: string
  contentHash: string
  ticked?: { by: PersonView; at: string }
}

/** Every number of an article's title and units; a tick that was given for other words is not told. */
export function numberRows(tx: Queries, facts: ArticleFacts): NumberRowView[] {
  const texts = articleTexts(facts).filter(hasSource)
  const ticks = ticksIn(
    tx,
    texts.map(text => text.passageId),
  )
  const named = peopleNamed(
    tx,
    ticks.map(tick => tick.userId),
  )
  const publishedOn = facts.article.publishedOn ?? undefined
  return texts.flatMap(({ source, text, passageId, unitId }) => {
    const contentHash = ledgerHash(source, text)
    return numberLedger(source, text, { publishedOn }).map(row => {
      const tick = ticks.find(
        one => one.passageId === passageId && one.key === row.key && one.contentHash === contentHash,
      )
      return {
        ...row,
        passageId,
        ...(unitId && { unitId }),
        contentHash,
        ...(tick && { ticked: { by: named(tick.userId), at: tick.at } }),
      }
    })
  })
}

function hasSource(text: CheckedText): text is CheckedText & { source: string } {
  return text.source !== undefined
}
