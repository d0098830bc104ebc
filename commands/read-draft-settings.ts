import type { Queries } from '../db/client'
import { done, type Outcome } from '../domain/decision'
import type { ProviderSettings } from '../domain/drafts/provider'
import type { DraftSettings } from '../domain/drafts/settings'
import { may } from '../domain/permissions'
import type { Context } from './context'
import { draftSettings } from './draft-settings'

/** What everybody may see of it: that there is a key, and never the key. */
export type DraftSettingsView = Omit<DraftSettings, 'provider'> & {
  provider: (ProviderSettings & { hasKey: boolean }) | null
}

export function readDraftSettings({ db, actor }: Context): Outcome<DraftSettingsView> {
  const permission = may(actor, 'settings.read')
  return permission.ok ? done(draftSettingsView(db)) : permission
}

export function draftSettingsView(tx: Queries): DraftSettingsView {
  const { provider, ...others } = draftSettings(tx)
  return { ...others, provider: provider && publicPart(provider) }
}

function publicPart({ sealedKey, ...settings }: NonNullable<DraftSettings['provider']>) {
  return { ...settings, hasKey: sealedKey !== null }
}
