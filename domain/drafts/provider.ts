export const providerKinds = ['openai', 'deepl', 'libretranslate'] as const
export type ProviderKind = (typeof providerKinds)[number]

/** How an outside service for drafts is reached. Its key is not here: it is sealed, and opened only to be sent. */
export type ProviderSettings = {
  kind: ProviderKind
  /** Up to the part that the protocol fixes: https://api.deepseek.com/v1, https://api-free.deepl.com. */
  address: string
  /** A model of the service, where it has several. */
  model: string
  /** The answer comes piece by piece, so that a slow model is told from a dead one. */
  stream: boolean
  /** An admin said that it stands on this machine or in the own network. */
  own: boolean
}

/** Whether a service of this kind writes prose of its own, such as a summary, or only translates. */
export function writesSummaries(kind: ProviderKind): boolean {
  return kind === 'openai'
}
