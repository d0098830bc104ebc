import { afterEach, describe, expect, it } from 'vitest'
import { type ProviderKind, providerKinds } from '@/domain/drafts/provider'
import { type Answering, type Service, sendJson, startService } from '../../support/fake-service'
import { limits, never, providerAt, request } from './asked'

let service: Service | undefined
afterEach(async () => {
  await service?.close()
  service = undefined
})
const outcome = async (kind: ProviderKind, answer: Answering, signal = never) => {
  service = await startService(answer)
  return providerAt(service, kind, { stream: true }).translate(request, signal)
}
const secret = 'the service says a secret'

describe.each(providerKinds)('every service, here %s', kind => {
  it.each([
    [401, 'key_refused', false],
    [403, 'key_refused', false],
    [402, 'quota_used_up', false],
    [404, 'request_refused', false],
    [413, 'request_refused', false],
    [500, 'service_failed', true],
    [502, 'service_failed', true],
    [504, 'timed_out', true],
    [529, 'busy', true],
  ])('that answers %i: %s', async (status, fault, again) => {
    const got = await outcome(kind, (_, response) => sendJson(response, { error: secret }, status))
    expect(got).toEqual({ ok: false, fault, again })
  })

  it('that is busy says for how long, in seconds or by a time', async () => {
    const busy: Answering = (_, response) => {
      response.writeHead(429, { 'retry-after': '17' }).end(secret)
    }
    expect(await outcome(kind, busy)).toEqual({ ok: false, fault: 'busy', again: true, afterSeconds: 17 })
    await service?.close()
    const until: Answering = (_, response) => {
      response.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end()
    }
    const got = await outcome(kind, until)
    expect(got.ok ? 0 : got.afterSeconds).toBeGreaterThan(3500)
  })

  it('that says nothing is left after a while', async () => {
    expect(await outcome(kind, () => undefined)).toMatchObject({ fault: 'timed_out', again: true })
  })

  it('that stops in the middle of its answer is left after a while', async () => {
    const stops: Answering = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices": [')
    }
    expect(await outcome(kind, stops)).toMatchObject({ fault: 'timed_out', again: true })
  })

  it('that breaks the connection, before its answer or within it', async () => {
    expect(await outcome(kind, (_, response) => void response.destroy())).toMatchObject({
      fault: 'unreachable',
      again: true,
    })
    await service?.close()
    const within: Answering = (_, response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{"choices": [')
      setImmediate(() => response.destroy())
    }
    expect(await outcome(kind, within)).toMatchObject({ fault: 'unreachable', again: true })
  })

  it('that goes on and on is stopped at the limit', async () => {
    let sent = 0
    const endless: Answering = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        sent += 10_000
        if (!response.destroyed) response.write('x'.repeat(10_000), more)
      }
      more()
    }
    expect(await outcome(kind, endless)).toMatchObject({ fault: 'answer_too_large', again: false })
    expect(sent).toBeLessThan(limits.bytes * 100)
  })

  it('that sends us elsewhere is not followed, and our key goes nowhere', async () => {
    const elsewhere = await startService((_, response) => sendJson(response, {}))
    const got = await outcome(kind, (_, response) => {
      response.writeHead(307, { location: `${elsewhere.address}/v1/chat/completions` }).end()
    })
    expect(got).toEqual({ ok: false, fault: 'redirected', again: false, afterSeconds: undefined })
    expect(elsewhere.received).toEqual([])
    await elsewhere.close()
  })

  it('that answers no JSON', async () => {
    const html: Answering = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to the Wi-Fi</html>')
    }
    expect(await outcome(kind, html)).toMatchObject({ fault: 'answer_malformed' })
  })

  it('is let go when the work is stopped', async () => {
    const stop = new AbortController()
    const got = await outcome(kind, () => stop.abort(), stop.signal)
    expect(got).toMatchObject({ ok: false, again: true })
  })

  it('is not there', async () => {
    const gone = await startService(() => undefined)
    await gone.close()
    expect(await providerAt(gone, kind).translate(request, never)).toMatchObject({ fault: 'unreachable' })
  })
})
