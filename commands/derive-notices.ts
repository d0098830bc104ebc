import { type Database, inTransaction } from '../db/client'
import { chainHead } from '../db/events'
import { historyAfter, moveNoticeCursor, noticeCursorAt } from '../db/notices'
import type { ChainedEvent } from '../domain/events'
import { changesContent, type Happening, occasionsOf } from '../domain/notices/occasions'
import { relationsOf } from './notice-relations'
import { type StaleSigner, staleSigners } from './stale-signers'
import { tellPeople } from './tell-people'

/** How many events one transaction goes through. */
const atOnce = 200

/**
 * Goes through the history behind the cursor and tells whom it concerns; answers how many events it went through. The
 * notices, what goes out with them and the cursor are written in one transaction: a crash leaves either all of it or an
 * unmoved cursor, and a notice's key keeps it from being told twice even so. An idle look reads two rows and writes none.
 */
export function deriveNotices(db: Database, now: string): number {
  if (chainHead(db).seq <= noticeCursorAt(db)) return 0
  return inTransaction(db, tx => {
    const events = historyAfter(tx, noticeCursorAt(tx), atOnce)
    const last = events.at(-1)
    if (!last) return 0
    const stale = staleAfter(db, events, now)
    for (const event of events) {
      const happening = happeningOf(event)
      const relations = relationsOf(db, happening, stale.get(event.seq) ?? [], now)
      tellPeople(tx, occasionsOf(happening, relations), event, now)
    }
    moveNoticeCursor(tx, last.seq)
    return events.length
  })
}

function happeningOf({ seq, type, actorId, articleId, editionId, data }: ChainedEvent): Happening {
  return { seq, type, actorId, articleId, editionId, data: JSON.parse(data) as Record<string, unknown> }
}

/**
 * The sign-offs that stand stale, at the last event by which each person changed an article or an edition: it is looked
 * at once for a stretch of typing, and whoever changed nothing of it themselves is told.
 */
function staleAfter(db: Database, events: readonly ChainedEvent[], now: string): Map<number, StaleSigner[]> {
  const lasts = new Map<string, ChainedEvent>()
  for (const event of events)
    if (changesContent.has(event.type))
      lasts.set(`${event.articleId ?? event.editionId} ${event.actorId}`, event)
  const signers = new Map<string, StaleSigner[]>()
  const found = new Map<number, StaleSigner[]>()
  for (const { seq, articleId, editionId } of lasts.values()) {
    const of = articleId ? { articleId } : editionId ? { editionId } : null
    if (!of) continue
    const id = articleId ?? editionId ?? ''
    const standing = signers.get(id) ?? staleSigners(db, of, now)
    signers.set(id, standing)
    found.set(seq, standing)
  }
  return found
}
