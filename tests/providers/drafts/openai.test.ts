import { afterEach, describe, expect, it } from 'vitest'
import {
  type Answering,
  itemsAsked,
  type Service,
  sendChat,
  sendJson,
  startService,
  streamChat,
} from '../../support/fake-service'
import { never, providerAt, request, summaryRequest } from './asked'

let service: Service
afterEach(() => service.close())
const serve = async (answer: Answering) => {
  service = await startService(answer)
  return service
}

const drafts = [
  { id: 'u1', text: 'Trade among the three countries reached 9 billion yuan.' },
  { id: 'u2', text: 'Prospects are broad.' },
]
const written = JSON.stringify({ drafts })
const good = { ok: true, value: drafts }

describe('a chat service', () => {
  it('is asked for structured output with the key in its header, and answers by ids', async () => {
    const at = await serve((_, response) => sendChat(response, written))
    expect(await providerAt(at, 'openai').translate(request, never)).toEqual(good)
    const [{ path, headers, body } = never as never] = at.received
    expect(path).toBe('/chat/completions')
    expect(headers.authorization).toBe('Bearer the-key')
    expect(body).toMatchObject({
      model: 'm',
      stream: false,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    })
  })

  it('is heard piece by piece where it streams, and in one piece where it does not care to', async () => {
    const at = await serve((_, response, nth) =>
      nth === 1 ? streamChat(response, written) : sendChat(response, written),
    )
    const provider = providerAt(at, 'openai', { stream: true })
    expect(await provider.translate(request, never)).toEqual(good)
    expect(await provider.translate(request, never)).toEqual(good)
    expect(at.received[0]?.body.stream).toBe(true)
  })

  it('that knows no schema is asked for JSON, and one that knows neither is asked in words; it is remembered', async () => {
    const at = await serve(({ body }, response) =>
      body.response_format
        ? sendJson(response, { error: { message: 'unsupported' } }, 400)
        : sendChat(response, `<think>9 000 000 000?</think>\n\`\`\`json\n${written}\n\`\`\``),
    )
    const provider = providerAt(at, 'openai')
    expect(await provider.translate(request, never)).toEqual(good)
    expect(await provider.translate(request, never)).toEqual(good)
    const formats = at.received.map(({ body }) => (body.response_format as { type: string })?.type)
    expect(formats).toEqual(['json_schema', 'json_object', undefined, undefined])
  })

  it('is found below any path, with a slash behind it or none', async () => {
    const at = await serve((_, response) => sendChat(response, written))
    for (const path of ['/v1', '/v1/', '/compatible-mode/v1'])
      await providerAt({ address: at.address + path }, 'openai').translate(request, never)
    expect(at.received.map(({ path }) => path)).toEqual([
      '/v1/chat/completions',
      '/v1/chat/completions',
      '/compatible-mode/v1/chat/completions',
    ])
  })

  it('drafts a summary with the ids of what bears it out', async () => {
    const claim = { text: 'Trade is large.', evidence: ['u1'] }
    const at = await serve((_, response) =>
      sendChat(response, JSON.stringify({ whyItMatters: claim, takeaways: [claim] })),
    )
    const summarize = providerAt(at, 'openai').summarize
    expect(await summarize?.(summaryRequest, never)).toEqual({
      ok: true,
      value: { why: claim, takeaways: [claim] },
    })
  })

  it('is sent what the request carries, and not a member more', async () => {
    const at = await serve((_, response) => sendChat(response, written))
    await providerAt(at, 'openai').translate(request, never)
    const [one] = at.received
    if (!one) throw new Error('nothing was received')
    expect(Object.keys(one.body).sort()).toEqual(['messages', 'model', 'response_format', 'stream'])
    const [system, user] = one.body.messages as { role: string; content: string }[]
    expect(JSON.parse(user?.content ?? '')).toEqual({
      terms: [
        {
          zh: '三国',
          en: 'the three countries',
          forbidden: ['Three Kingdoms'],
          note: 'China, Japan, ROK',
        },
      ],
      before: request.before,
      items: request.items,
    })
    expect(system?.content).toContain('Spell out numbers below ten.')
    for (const { text } of itemsAsked(one)) expect(system?.content).not.toContain(text)
    expect(one.body).not.toHaveProperty('tools')
    expect(Object.keys(one.headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
    ])
  })

  it.each([
    ['no JSON', 'I cannot help with that.'],
    ['JSON of another form', '{"translations": []}'],
    ['ids that are no strings', '{"drafts": [{"id": 1, "text": "One."}]}'],
    ['JSON cut short', '{"drafts": [{"id": "u1", "te'],
    ['nothing', ''],
  ])('that writes %s has given no answer', async (_what, content) => {
    const at = await serve((_, response) => sendChat(response, content))
    expect(await providerAt(at, 'openai').translate(request, never)).toEqual({
      ok: false,
      fault: 'answer_malformed',
      again: true,
    })
  })

  it('whose stream ends too soon, or whose answer was cut at a limit, has given none', async () => {
    const at = await serve((_, response, nth) =>
      nth === 1 ? streamChat(response, written, { cut: true }) : sendChat(response, written, 'length'),
    )
    const provider = providerAt(at, 'openai', { stream: true })
    expect(await provider.translate(request, never)).toMatchObject({ fault: 'answer_cut', again: true })
    expect(await provider.translate(request, never)).toMatchObject({ fault: 'answer_cut', again: false })
  })
})
