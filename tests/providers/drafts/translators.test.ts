import { afterEach, describe, expect, it } from 'vitest'
import { type Service, sendJson, startService } from '../../support/fake-service'
import { never, providerAt, request } from './asked'

let service: Service
afterEach(() => service.close())

const texts = ['Trade reached 9 billion yuan.', 'Prospects are broad.']
const good = { ok: true, value: texts.map((text, at) => ({ id: `u${at + 1}`, text })) }

describe('DeepL', () => {
  it('is sent the texts and what stands before them, and answers in order', async () => {
    service = await startService((_, response) =>
      sendJson(response, { translations: texts.map(text => ({ detected_source_language: 'ZH', text })) }),
    )
    const provider = providerAt(service, 'deepl')
    expect(await provider.translate(request, never)).toEqual(good)
    const [one] = service.received
    expect(one?.path).toBe('/v2/translate')
    expect(one?.headers.authorization).toBe('DeepL-Auth-Key the-key')
    expect(one?.body).toEqual({
      text: request.items.map(({ text }) => text),
      source_lang: 'ZH',
      target_lang: 'EN-US',
      context: '中国始终主张对话。',
    })
    expect(provider.summarize).toBeUndefined()
  })

  it.each([
    [[texts[0]], 'ids_differ'],
    [[...texts, 'More.'], 'ids_differ'],
  ])('that answers %j has mixed up sentences', async (answered, fault) => {
    service = await startService((_, response) =>
      sendJson(response, { translations: answered.map(text => ({ text })) }),
    )
    expect(await providerAt(service, 'deepl').translate(request, never)).toMatchObject({ fault })
  })

  it('says when the quota is used up', async () => {
    service = await startService((_, response) => sendJson(response, { message: 'Quota exceeded' }, 456))
    expect(await providerAt(service, 'deepl').translate(request, never)).toEqual({
      ok: false,
      fault: 'quota_used_up',
      again: false,
    })
  })
})

describe('LibreTranslate', () => {
  it('is sent the texts with its key, and answers in order', async () => {
    service = await startService((_, response) => sendJson(response, { translatedText: texts }))
    expect(await providerAt(service, 'libretranslate').translate(request, never)).toEqual(good)
    expect(service.received[0]).toMatchObject({ path: '/translate' })
    expect(service.received[0]?.body).toEqual({
      q: request.items.map(({ text }) => text),
      source: 'zh',
      target: 'en',
      format: 'text',
      api_key: 'the-key',
    })
    expect(service.received[0]?.headers.authorization).toBeUndefined()
  })

  it('that calls the language by its script is asked again by that name', async () => {
    service = await startService(({ body }, response) =>
      body.source === 'zh'
        ? sendJson(response, { error: 'zh is not supported' }, 400)
        : sendJson(response, { translatedText: texts }),
    )
    expect(await providerAt(service, 'libretranslate').translate(request, never)).toEqual(good)
    expect(service.received.map(({ body }) => body.source)).toEqual(['zh', 'zh-Hans'])
  })
})
