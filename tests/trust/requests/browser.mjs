// A browser as far as these tests need one: it keeps cookies and says where its page is from.
import { request } from 'node:http'

/** Where a page that is not ours could be from, and how it could try to hide it. */
export function forgedOrigins(origin) {
  const { protocol, hostname, port } = new URL(origin)
  return {
    'no origin': { origin: undefined },
    'an origin that is hidden': { origin: 'null' },
    'a stranger': { origin: 'https://evil.example' },
    'a stranger who calls us a proxy': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    'a name that begins like ours': { origin: `${origin}.evil.example` },
    'a name before ours': { origin: `${protocol}//evil.${hostname}:${port}` },
    'another port': { origin: `${protocol}//${hostname}:${Number(port) + 1}` },
    'another scheme': { origin: `https://${hostname}:${port}` },
    'ours, from another site': { origin, 'sec-fetch-site': 'cross-site' },
    'ours, from a neighbour': { origin, 'sec-fetch-site': 'same-site' },
  }
}

/** The types that a form, or a script without leave, may send to another site; and none. */
export const wrongTypes = ['text/plain', 'application/x-www-form-urlencoded', 'text/html', '']

/** A request as it is, without what `fetch` adds or forbids. */
export function plain(origin, method, path, headers = {}, body = undefined) {
  const { hostname, port, host } = new URL(origin)
  return new Promise((answer, fail) => {
    const sent = Object.fromEntries(
      Object.entries({ host, ...headers }).filter(([, value]) => value !== undefined),
    )
    const asking = request({ hostname, port, method, path, headers: sent, agent: false }, response => {
      const parts = []
      response.on('data', part => parts.push(part))
      response.on('end', () => answer(answered(response, Buffer.concat(parts))))
      response.on('error', fail)
    })
    asking.on('error', fail)
    asking.end(body)
  })
}

function answered({ statusCode, headers }, bytes) {
  const all = new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  const json = /json/.test(all.get('content-type') ?? '') && bytes.length > 0
  return {
    status: statusCode,
    headers: all,
    cookies: headers['set-cookie'] ?? [],
    text: bytes.toString('utf8'),
    body: json ? JSON.parse(bytes.toString('utf8')) : null,
  }
}

/** Signs in by the form; throws where it is not let in. `headers` take the place of an honest page's. */
export async function signedIn(origin, { email, password }, headers = { origin }) {
  const jar = new Map()
  const keep = answer => {
    for (const cookie of answer.cookies) {
      const [pair = ''] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return answer
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const form = async (path, fields) => {
    const { csrfToken } = keep(await plain(origin, 'GET', '/api/auth/csrf', { cookie: cookie() })).body
    const body = new URLSearchParams({ ...fields, csrfToken, json: 'true' }).toString()
    const type = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }
    return keep(
      await plain(origin, 'POST', `/api/auth/${path}`, { ...headers, ...type, cookie: cookie() }, body),
    )
  }
  const entered = await form('callback/credentials', { email, password })
  if (entered.status !== 200) throw new Error(`not let in: ${entered.status} ${entered.text}`)

  const send = (method, path, { headers: other, json, body, type } = {}) => {
    const bytes = json === undefined ? body : JSON.stringify(json)
    return plain(
      origin,
      method,
      path.startsWith('/api/') ? path : `/api/v1${path}`,
      {
        cookie: cookie(),
        origin,
        'content-type': type ?? (json === undefined ? undefined : 'application/json'),
        'content-length': bytes === undefined ? undefined : String(Buffer.byteLength(bytes)),
        ...other,
      },
      bytes,
    )
  }
  return { origin, cookie, send, get: path => send('GET', path), signOut: () => form('signout', {}) }
}
