import { writeSetting } from '../db/settings'
import { canonicalJson } from '../domain/canonical-json'
import { done, type Outcome, refused } from '../domain/decision'
import type { ProviderSettings } from '../domain/drafts/provider'
import type { DraftSettings } from '../domain/drafts/settings'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import { mayAsk } from '../providers/http/ask'
import { seal } from '../providers/sealed'
import { type Context, command } from './context'
import { draftSettings, draftsKey, keyPurpose } from './draft-settings'
import { type DraftSettingsView, draftSettingsView } from './read-draft-settings'

export type DraftSettingsInput = Pick<DraftSettings, 'style' | 'warnAt' | 'gateAt'> & {
  /** `key` missing keeps the one there is; null takes it away. */
  provider: (ProviderSettings & { key?: string | null }) | null
}

/**
 * Decides anew about machine drafts. `from` is the revision it was made from, where the caller says one. Refuses
 * `revision_stale`, `address_unusable`, and `key_missing` where a kept key would go to another address than it was
 * given for. The history learns what was decided, and of the key nothing.
 */
export function changeDraftSettings(
  context: Context,
  input: DraftSettingsInput,
  vaultSecret: string,
  from?: number,
): Outcome<DraftSettingsView> {
  return command(context, ({ tx, actor, now, note }) => {
    const permission = may(actor, 'providers.manage')
    if (!permission.ok) return permission
    const before = draftSettings(tx)
    if (from !== undefined && from !== before.revision)
      return refused(
        'revision_stale',
        { yours: from, current: before.revision },
        { current: { ...draftSettingsView(tx) } },
      )
    const provider = providerOf(before, input.provider, vaultSecret)
    if (!provider.ok) return provider
    const { style, warnAt, gateAt } = input
    const after = { provider: provider.value, style, warnAt, gateAt }
    const { revision, ...standing } = before
    if (canonicalJson(after) === canonicalJson(standing)) return done(draftSettingsView(tx))
    writeSetting(tx, draftsKey, { revision: revision + 1, ...after }, { at: now, by: actor.userId })
    const view = draftSettingsView(tx)
    note({ type: 'settings.changed', data: { key: draftsKey, valueSha256: sha256(canonicalJson(view)) } })
    return done(view)
  })
}

function providerOf(
  { provider: before }: DraftSettings,
  wanted: DraftSettingsInput['provider'],
  vaultSecret: string,
): Outcome<DraftSettings['provider']> {
  if (!wanted) return done(null)
  const { key, kind, address, model, stream, own } = wanted
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !mayAsk(url, own)) return refused('address_unusable')
  if (url.search !== '' || url.hash !== '') return refused('address_unusable')
  const settings = { kind, address, model, stream, own }
  if (key === null) return done({ ...settings, sealedKey: null })
  if (key !== undefined) return done({ ...settings, sealedKey: seal(vaultSecret, keyPurpose, key) })
  if (!before?.sealedKey) return done({ ...settings, sealedKey: null })
  // A key goes where its owner meant it to go: whoever changes the address has to know it.
  if (new URL(before.address).origin !== url.origin) return refused('key_missing')
  return done({ ...settings, sealedKey: before.sealedKey })
}
