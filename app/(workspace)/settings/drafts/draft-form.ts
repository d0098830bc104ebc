import type { DraftSettingsInput } from '@/commands/change-draft-settings'
import type { DraftSettingsView } from '@/commands/read-draft-settings'
import type { ProviderKind } from '@/domain/drafts/provider'

/** The settings as they are typed. */
export type DraftForm = {
  kind: ProviderKind | ''
  address: string
  model: string
  key: string
  forgetKey: boolean
  stream: boolean
  own: boolean
  style: string
  warnAt: string
  gateAt: string
}

/** What an empty form suggests for each protocol. */
export const usualAddress: Record<ProviderKind, string> = {
  openai: 'https://api.deepseek.com/v1',
  deepl: 'https://api-free.deepl.com',
  libretranslate: 'http://127.0.0.1:5000',
}

export function formOf({ provider, style, warnAt, gateAt }: DraftSettingsView): DraftForm {
  return {
    kind: provider?.kind ?? '',
    address: provider?.address ?? '',
    model: provider?.model ?? '',
    key: '',
    forgetKey: false,
    stream: provider?.stream ?? true,
    own: provider?.own ?? false,
    style,
    warnAt: String(warnAt),
    gateAt: String(gateAt),
  }
}

/** What is sent: a key that was not typed stays out of it, so that the one there is stays. */
export function inputOf(form: DraftForm): DraftSettingsInput {
  const { kind, address, model, key, forgetKey, stream, own, style, warnAt, gateAt } = form
  const provider =
    kind === ''
      ? null
      : {
          kind,
          address: address.trim(),
          model: model.trim(),
          stream,
          own,
          ...(key !== '' ? { key } : forgetKey ? { key: null } : {}),
        }
  return { provider, style, warnAt: Number(warnAt), gateAt: Number(gateAt) }
}
