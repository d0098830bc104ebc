import type { Queries } from '../db/client'
import { readSetting } from '../db/settings'
import type { DraftFault } from '../domain/drafts/faults'
import { type DraftSettings, readDraftSettings } from '../domain/drafts/settings'
import { createProvider, type DraftProvider } from '../providers/drafts/draft-provider'
import { unseal } from '../providers/sealed'

export const draftsKey = 'machine_drafts'
/** What a service's key is sealed for. */
export const keyPurpose = 'machine_drafts'

/** What the newsletter decided about machine drafts, the key still sealed. */
export function draftSettings(tx: Queries): DraftSettings {
  return readDraftSettings(readSetting(tx, draftsKey))
}

/** The service that is configured, ready to be asked; or why it cannot be. */
export function connect(
  { provider }: DraftSettings,
  vaultSecret: string,
): { ok: true; provider: DraftProvider } | { ok: false; fault: DraftFault } {
  if (!provider) return { ok: false, fault: 'provider_missing' }
  const { sealedKey, ...settings } = provider
  const key = sealedKey === null ? null : unseal(vaultSecret, keyPurpose, sealedKey)
  if (sealedKey !== null && key === null) return { ok: false, fault: 'key_lost' }
  return { ok: true, provider: createProvider({ settings, key }) }
}
