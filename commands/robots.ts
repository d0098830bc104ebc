import { randomBytes } from 'node:crypto'
import { newId } from '../db/ids'
import { findRobot, insertRobot, listRobots, type RobotRow, updateRobot } from '../db/robots'
import { canonicalJson } from '../domain/canonical-json'
import { done, type Outcome, refused } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { type RobotKind, robotKinds } from '../domain/notices/kinds'
import type { NoticeLanguage } from '../domain/notices/settings'
import { may } from '../domain/permissions'
import { isWebhookSecret, type RobotType, robotTypes, signs } from '../domain/robots/robot'
import { mayAsk } from '../providers/http/ask'
import { seal } from '../providers/sealed'
import { type Context, command } from './context'

/** What a robot's address and its key are sealed for. */
export const robotPurpose = 'robot'

/** A group that is told, as it may be seen: never its address, which lets anybody write to the group, nor its key. */
export type RobotView = {
  id: string
  type: RobotType
  name: string
  host: string
  hasSecret: boolean
  own: boolean
  kinds: RobotKind[]
  language: NoticeLanguage
  revision: number
}

export type RobotInput = {
  name: string
  own: boolean
  kinds: readonly RobotKind[]
  language: NoticeLanguage
  /** Missing keeps the one there is. */
  address?: string
  /** Missing keeps the one there is; null takes it away. */
  secret?: string | null
}

export function readRobots({ db, actor }: Context): Outcome<{ items: RobotView[] }> {
  const permission = may(actor, 'deliveries.inspect')
  return permission.ok ? done({ items: listRobots(db).map(robotView) }) : permission
}

/**
 * Sets a group up. A webhook that comes without a key is given one, which is answered this once. Refuses
 * `address_unusable`, and `invalid` for a key that the robot could not sign with.
 */
export function addRobot(
  context: Context,
  { type, ...input }: RobotInput & { type: RobotType; address: string },
  vaultSecret: string,
): Outcome<RobotView & { secret: string | null }> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'providers.manage')
    if (!permission.ok) return permission
    const made = signs[type] === 'always' && !input.secret ? newWebhookSecret() : null
    const sealed = sealedParts(type, { ...input, secret: made ?? input.secret }, vaultSecret)
    if (!sealed.ok) return sealed
    const row: RobotRow = {
      id: newId('rob'),
      kind: type,
      host: '',
      sealedAddress: '',
      sealedSecret: null,
      ...described(input),
      ...sealed.value,
      revision: 1,
      createdBy: actor.userId,
      createdAt: now,
      removedAt: null,
    }
    insertRobot(tx, row)
    note(changed(row))
    return done({ ...robotView(row), secret: made })
  })
}

/** Changes a group. A key that is left out stays, unless the address is another. Refuses as `addRobot`, and `key_missing`. */
export function changeRobot(
  context: Context,
  id: string,
  input: RobotInput,
  vaultSecret: string,
  from?: number,
): Outcome<RobotView> {
  return command(context, ({ tx, actor, note }) => {
    const permission = may(actor, 'providers.manage')
    if (!permission.ok) return permission
    const before = findRobot(tx, id)
    if (!before) return refused('not_found', { id })
    if (from !== undefined && from !== before.revision)
      return refused(
        'revision_stale',
        { yours: from, current: before.revision },
        { current: { ...robotView(before) } },
      )
    const type = typeOf(before)
    const moved = input.address !== undefined
    if (moved && before.sealedSecret && input.secret === undefined) return refused('key_missing')
    if (!moved && input.own !== before.own) return refused('key_missing')
    const sealed = sealedParts(type, input, vaultSecret)
    if (!sealed.ok) return sealed
    const change = { ...described(input), ...sealed.value, revision: before.revision + 1 }
    updateRobot(tx, id, change)
    const after = { ...before, ...change }
    note(changed(after))
    return done(robotView(after))
  })
}

/** Takes a group out: it is told nothing more, and its address and key are forgotten. */
export function removeRobot(context: Context, id: string): Outcome<null> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'providers.manage')
    if (!permission.ok) return permission
    const before = findRobot(tx, id)
    if (!before) return refused('not_found', { id })
    updateRobot(tx, id, { removedAt: now, sealedAddress: '', sealedSecret: null })
    note(changed({ ...before, removedAt: now }))
    return done(null)
  })
}

/** The history learns what was decided, and of the address and the key nothing. */
function changed(row: RobotRow) {
  const value = row.removedAt ? null : robotView(row)
  return {
    type: 'settings.changed' as const,
    data: { key: `robot ${row.id}`, valueSha256: sha256(canonicalJson(value)) },
  }
}

export function robotView(row: RobotRow): RobotView {
  const { id, name, host, sealedSecret, own, kinds, language, revision } = row
  return {
    id,
    type: typeOf(row),
    name,
    host,
    hasSecret: sealedSecret !== null,
    own,
    kinds: robotKinds.filter(kind => kinds.includes(kind)),
    language: language === 'en' ? 'en' : 'zh-CN',
    revision,
  }
}

export function typeOf({ kind }: Pick<RobotRow, 'kind'>): RobotType {
  const type = robotTypes.find(one => one === kind)
  if (!type) throw new Error(`a robot of no known kind: ${kind}`)
  return type
}

function described({ name, own, kinds, language }: RobotInput) {
  return { name, own, kinds: [...new Set(kinds)], language }
}

type Sealed = Partial<Pick<RobotRow, 'host' | 'sealedAddress' | 'sealedSecret'>>

function sealedParts(
  type: RobotType,
  { address, secret, own }: Pick<RobotInput, 'address' | 'secret' | 'own'>,
  vaultSecret: string,
): Outcome<Sealed> {
  const parts: Sealed = {}
  if (address !== undefined) {
    const url = URL.canParse(address) ? new URL(address) : null
    if (!url || !mayAsk(url, own) || url.hash !== '') return refused('address_unusable')
    parts.host = url.host
    parts.sealedAddress = seal(vaultSecret, robotPurpose, address)
  }
  if (secret === undefined) return done(parts)
  if (!fits(type, secret)) return refused('invalid', { field: 'secret', problem: 'no_key' })
  return done({ ...parts, sealedSecret: secret === null ? null : seal(vaultSecret, robotPurpose, secret) })
}

function fits(type: RobotType, secret: string | null): boolean {
  if (signs[type] === 'never') return secret === null
  if (signs[type] === 'optional') return true
  return secret !== null && isWebhookSecret(secret)
}

function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}
