import { z } from 'zod'
import type { DraftedItem } from '../../domain/drafts/request'
import { ask } from '../http/ask'
import type { Protocol, ProviderOptions } from './draft-provider'
import { AnswerFault, readShape, succeeded } from './read-answer'

const shape = z.object({ translations: z.array(z.object({ text: z.string() })) })
const targets = { us: 'EN-US', uk: 'EN-GB' } as const

/** DeepL's translation. It has no ids: the order is what ties an answer to its question. It takes no notes and no style. */
export function createDeepl({ settings, key, limits }: Required<ProviderOptions>): Protocol {
  const url = new URL(`${settings.address.replace(/\/+$/, '')}/v2/translate`)
  return {
    translate: async ({ items, before, spelling }, signal) => {
      const answered = await ask({
        url,
        own: settings.own,
        signal,
        limits,
        headers: key === null ? {} : { authorization: `DeepL-Auth-Key ${key}` },
        body: JSON.stringify({
          text: items.map(({ text }) => text),
          source_lang: 'ZH',
          target_lang: targets[spelling],
          ...(before.length > 0 && { context: before.map(({ zh }) => zh).join('') }),
        }),
      })
      succeeded(answered)
      return inOrder(
        items,
        readShape(answered.text, shape).translations.map(({ text }) => text),
      )
    },
    summarize: async () => {
      throw new AnswerFault('request_refused')
    },
  }
}

/** @throws AnswerFault `ids_differ` where there are not as many texts as were asked for. */
export function inOrder(items: readonly { id: string }[], texts: readonly string[]): DraftedItem[] {
  if (texts.length !== items.length) throw new AnswerFault('ids_differ')
  return items.map(({ id }, at) => ({ id, text: texts[at] ?? '' }))
}
