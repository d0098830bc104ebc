import { chainHead } from '../db/events'
import { contradiction, type Witness } from '../db/witnesses'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import type { Context } from './context'

export type HistoryHead = { events: number; head: string; borneOut: boolean }

/** How far the history goes, and whether it bears out what somebody holds of it. */
export function readHistoryHead({ db, actor }: Context, held: readonly Witness[]): Outcome<HistoryHead> {
  const permission = may(actor, 'settings.read')
  if (!permission.ok) return permission
  const { seq, hash } = chainHead(db)
  return done({ events: seq, head: hash, borneOut: contradiction(db, held) === null })
}
