import type { DraftFault } from '../../domain/drafts/faults'
import { type ProviderSettings, writesSummaries } from '../../domain/drafts/provider'
import type {
  DraftedItem,
  DraftedSummary,
  SummaryRequest,
  TranslationRequest,
} from '../../domain/drafts/request'
import { type Limits, ServiceFault } from '../http/ask'
import { createDeepl } from './deepl'
import { createLibreTranslate } from './libretranslate'
import { createOpenAi } from './openai'
import { AnswerFault } from './read-answer'

/** An answer of a service, or why there is none. `again` says that the same request may do better later. */
export type Drafted<T> =
  | { ok: true; value: T }
  | { ok: false; fault: DraftFault; again: boolean; afterSeconds?: number }

/** An outside service that drafts. What it answers is a proposal to be checked, and nothing else. */
export type DraftProvider = {
  translate: (request: TranslationRequest, signal: AbortSignal) => Promise<Drafted<DraftedItem[]>>
  /** Missing where the service only translates. */
  summarize?: (request: SummaryRequest, signal: AbortSignal) => Promise<Drafted<DraftedSummary>>
}

/** What one protocol does; it throws `ServiceFault` or `AnswerFault`. */
export type Protocol = {
  translate: (request: TranslationRequest, signal: AbortSignal) => Promise<DraftedItem[]>
  summarize: (request: SummaryRequest, signal: AbortSignal) => Promise<DraftedSummary>
}

export type ProviderOptions = { settings: ProviderSettings; key: string | null; limits?: Limits }

const usualLimits: Limits = { total: 240_000, silence: 90_000, bytes: 1_000_000 }

const protocols = { openai: createOpenAi, deepl: createDeepl, libretranslate: createLibreTranslate }

/** The service that an admin configured. */
export function createProvider({ settings, key, limits = usualLimits }: ProviderOptions): DraftProvider {
  const protocol: Protocol = protocols[settings.kind]({ settings, key, limits })
  return {
    translate: (request, signal) => told(() => protocol.translate(request, signal)),
    ...(writesSummaries(settings.kind) && {
      summarize: (request, signal) => told(() => protocol.summarize(request, signal)),
    }),
  }
}

async function told<T>(work: () => Promise<T>): Promise<Drafted<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof AnswerFault) return { ok: false, fault: error.code, again: error.again }
    if (!(error instanceof ServiceFault)) throw error
    const { code, afterSeconds } = error
    if (code === 'stopped') return { ok: false, fault: 'unreachable', again: true }
    const again = code !== 'address_refused' && code !== 'redirected' && code !== 'answer_too_large'
    return { ok: false, fault: code, again, afterSeconds }
  }
}
