import { z } from 'zod'
import { ask } from '../http/ask'
import { inOrder } from './deepl'
import type { Protocol, ProviderOptions } from './draft-provider'
import { AnswerFault, readShape, succeeded } from './read-answer'

const shape = z.object({ translatedText: z.array(z.string()) })
/** Newer servers call simplified Chinese by its script. */
const sources = ['zh', 'zh-Hans'] as const

/** LibreTranslate. It knows neither terms nor context; its key travels in the body. */
export function createLibreTranslate({ settings, key, limits }: Required<ProviderOptions>): Protocol {
  const url = new URL(`${settings.address.replace(/\/+$/, '')}/translate`)
  let source = 0
  const send = (q: string[], signal: AbortSignal) =>
    ask({
      url,
      own: settings.own,
      signal,
      limits,
      headers: {},
      body: JSON.stringify({
        q,
        source: sources[source],
        target: 'en',
        format: 'text',
        ...(key !== null && { api_key: key }),
      }),
    })
  return {
    translate: async ({ items }, signal) => {
      const q = items.map(({ text }) => text)
      let answered = await send(q, signal)
      if (answered.status === 400 && source === 0) {
        source = 1
        answered = await send(q, signal)
      }
      succeeded(answered)
      return inOrder(items, readShape(answered.text, shape).translatedText)
    },
    summarize: async () => {
      throw new AnswerFault('request_refused')
    },
  }
}
