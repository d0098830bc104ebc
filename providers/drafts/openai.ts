import { z } from 'zod'
import { type Answered, ask } from '../http/ask'
import type { Protocol, ProviderOptions } from './draft-provider'
import { type Prompt, summaryPrompt, translationPrompt } from './prompt'
import { AnswerFault, jsonIn, readShape, succeeded, summaryShape, translationShape } from './read-answer'
import { eventsOf } from './server-sent-events'

/** How strictly the form of the answer is asked for; a service that does not know one is asked by the next. */
const forms = ['json_schema', 'json_object', 'text'] as const

const whole = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
})
const piece = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().nullish() }).nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
})

/**
 * The chat protocol of OpenAI, which DeepSeek, Qwen, Kimi, Ollama, vLLM and llama.cpp speak too. Sends no sampling
 * parameters: models differ in which they refuse.
 */
export function createOpenAi({ settings, key, limits }: Required<ProviderOptions>): Protocol {
  const url = new URL(`${settings.address.replace(/\/+$/, '')}/chat/completions`)
  let form = 0

  async function complete(prompt: Prompt, signal: AbortSignal): Promise<string> {
    const answered = await ask({
      url,
      own: settings.own,
      signal,
      limits,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      body: JSON.stringify({
        model: settings.model,
        messages: [
          { role: 'system', content: prompt.instructions },
          { role: 'user', content: prompt.data },
        ],
        stream: settings.stream,
        ...responseFormat(forms[form] ?? 'text', prompt),
      }),
    })
    if ((answered.status === 400 || answered.status === 422) && form < forms.length - 1) {
      form += 1
      return complete(prompt, signal)
    }
    succeeded(answered)
    return jsonIn(contentOf(answered))
  }

  return {
    translate: async (request, signal) =>
      readShape(await complete(translationPrompt(request), signal), translationShape).drafts,
    summarize: async (request, signal) => {
      const { whyItMatters, takeaways } = readShape(
        await complete(summaryPrompt(request), signal),
        summaryShape,
      )
      return { why: whyItMatters, takeaways }
    },
  }
}

function responseFormat(form: (typeof forms)[number], { name, schema }: Prompt) {
  if (form === 'text') return {}
  if (form === 'json_object') return { response_format: { type: form } }
  return { response_format: { type: form, json_schema: { name, strict: true, schema } } }
}

/** What the model wrote, in one piece or in many; a service may answer in one although asked for many. */
function contentOf({ contentType, text }: Answered): string {
  if (!/text\/event-stream/i.test(contentType)) {
    const [choice] = readShape(text, whole).choices
    return finished(choice?.message.content, choice?.finish_reason)
  }
  const events = eventsOf(text)
  if (events.at(-1) !== '[DONE]') throw new AnswerFault('answer_cut', true)
  const choices = events.slice(0, -1).flatMap(event => readShape(event, piece).choices.slice(0, 1))
  const content = choices.map(choice => choice.delta?.content ?? '').join('')
  return finished(content, choices.findLast(choice => choice.finish_reason)?.finish_reason)
}

function finished(content: string | null | undefined, reason: string | null | undefined): string {
  if (reason === 'length') throw new AnswerFault('answer_cut')
  if (!content) throw new AnswerFault('answer_malformed', true)
  return content
}
