import type { Queries } from '../db/client'
import { readSetting, writeSetting } from '../db/settings'
import { canonicalJson } from '../domain/canonical-json'
import { done, type Outcome } from '../domain/decision'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { type Context, command } from './context'

const key = 'archive'

/** Who reads the archive: anybody, or the team alone. */
export type ArchiveSettings = { public: boolean; title: string }

const untouched: ArchiveSettings = { public: false, title: 'Bianyi 编译' }

/** As decided; closed to strangers until somebody decides otherwise. */
export function archiveSettings(tx: Queries): ArchiveSettings {
  const stored = readSetting(tx, key)
  return typeof stored === 'object' && stored !== null ? { ...untouched, ...stored } : untouched
}

export function readArchiveSettings({ db, actor }: Context): Outcome<ArchiveSettings> {
  const permission = may(actor, 'settings.read')
  return permission.ok ? done(archiveSettings(db)) : permission
}

export function changeArchiveSettings(context: Context, wanted: ArchiveSettings): Outcome<ArchiveSettings> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'settings.write')
    if (!permission.ok) return permission
    const next = { public: wanted.public, title: wanted.title.trim() || untouched.title }
    const [before, after] = [archiveSettings(tx), next].map(settings => canonicalJson(settings))
    if (before !== after) {
      writeSetting(tx, key, next, { at: now, by: actor.userId })
      note({ type: 'settings.changed', data: { key, valueSha256: sha256(after ?? '') } })
    }
    return done(next)
  })
}
