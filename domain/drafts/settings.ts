import { type ProviderSettings, providerKinds } from './provider'

/** What the newsletter decided about machine drafts. `warnAt` and `gateAt` are percent of words left untouched. */
export type DraftSettings = {
  revision: number
  provider: (ProviderSettings & { sealedKey: string | null }) | null
  style: string
  warnAt: number
  gateAt: number
}

/** As ContentTranslation has it: more than 85 % unmodified warns, more than 95 % stops. */
export const defaultDraftSettings: DraftSettings = {
  revision: 0,
  provider: null,
  style: '',
  warnAt: 85,
  gateAt: 95,
}

/** The settings as they were kept, with the usual ones for what is missing or is none. */
export function readDraftSettings(kept: unknown): DraftSettings {
  const { revision, provider, style, warnAt, gateAt } = membersOf(kept)
  return {
    revision: typeof revision === 'number' ? revision : defaultDraftSettings.revision,
    provider: readProvider(provider),
    style: typeof style === 'string' ? style : defaultDraftSettings.style,
    warnAt: typeof warnAt === 'number' ? warnAt : defaultDraftSettings.warnAt,
    gateAt: typeof gateAt === 'number' ? gateAt : defaultDraftSettings.gateAt,
  }
}

function readProvider(kept: unknown): DraftSettings['provider'] {
  const { kind, address, model, stream, own, sealedKey } = membersOf(kept)
  const known = providerKinds.find(one => one === kind)
  if (!known || typeof address !== 'string' || !URL.canParse(address)) return null
  return {
    kind: known,
    address,
    model: typeof model === 'string' ? model : '',
    stream: stream !== false,
    own: own === true,
    sealedKey: typeof sealedKey === 'string' ? sealedKey : null,
  }
}

function membersOf(kept: unknown): Record<string, unknown> {
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
}
