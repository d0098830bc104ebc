import { newId } from '../db/ids'
import { findRobot, type RobotRow } from '../db/robots'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import type { RobotFault } from '../domain/robots/robot'
import { type Robot, tellRobot } from '../providers/robots/robot'
import { unseal } from '../providers/sealed'
import type { Context } from './context'
import { robotPurpose, typeOf } from './robots'

export type RobotTest = { works: boolean; fault?: RobotFault }

/** A robot as it is spoken to; null where its address or key can no longer be opened. */
export function robotOf(row: RobotRow, vaultSecret: string): Robot | null {
  const address = unseal(vaultSecret, robotPurpose, row.sealedAddress)
  const secret = row.sealedSecret === null ? null : unseal(vaultSecret, robotPurpose, row.sealedSecret)
  if (address === null || (row.sealedSecret !== null && secret === null)) return null
  return { type: typeOf(row), address, secret, own: row.own }
}

/** Sends one message to a group as it is saved, and tells what came of it. Outside any transaction. */
export async function testRobot(
  { db, actor, now }: Context,
  id: string,
  vaultSecret: string,
  words: { text: string; address: string },
): Promise<Outcome<RobotTest>> {
  const permission = may(actor, 'providers.manage')
  if (!permission.ok) return permission
  const row = findRobot(db, id)
  if (!row) return refused('not_found', { id })
  const robot = robotOf(row, vaultSecret)
  if (!robot) return done({ works: false, fault: 'secret_lost' })
  const sent = await tellRobot(robot, {
    id: newId('dlv'),
    message: { ...words, type: 'notice.test', at: now, data: { kind: 'test' } },
    signal: AbortSignal.timeout(30_000),
    now: Date.parse(now),
  })
  return done(sent.ok ? { works: true } : { works: false, fault: sent.fault })
}
