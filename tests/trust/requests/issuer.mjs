// A university's sign-in that is not one: discovery, authorisation, tokens and keys of OpenID Connect on this machine.
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

const text = value => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Starts it. `who` are the claims that it vouches with; `spoil` changes what it answers, as a forger would. */
export async function startIssuer({ clientId, clientSecret }) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const [codes, state] = [new Map(), { who: {}, spoil: claims => claims, asked: [] }]
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, address())
    const json = value => response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
    if (url.pathname === '/.well-known/openid-configuration') return json(discovery(address()))
    if (url.pathname === '/keys')
      return json({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      })
    if (url.pathname === '/authorise')
      return response.writeHead(302, { location: authorise(url.searchParams) }).end()
    if (url.pathname === '/token') {
      const parts = []
      for await (const part of request) parts.push(part)
      const form = new URLSearchParams(Buffer.concat(parts).toString())
      const asked = codes.get(form.get('code'))
      codes.delete(form.get('code'))
      const verifier = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      // Each half is form-encoded before it is joined (RFC 6749, 2.3.1).
      const halves = new URLSearchParams([[clientId, clientSecret]]).toString().replace('=', ':')
      const basic = `Basic ${Buffer.from(halves).toString('base64')}`
      const right = asked && verifier === asked.challenge && request.headers.authorization === basic
      state.asked.push({ pkce: verifier === asked?.challenge })
      if (!right) return response.writeHead(400).end('{"error":"invalid_grant"}')
      const now = Math.floor(Date.now() / 1000)
      const claims = {
        iss: address(),
        aud: clientId,
        iat: now,
        exp: now + 60,
        nonce: asked.nonce,
        ...state.who,
      }
      return json({
        access_token: 'none',
        token_type: 'Bearer',
        id_token: signed(state.spoil(claims), privateKey),
      })
    }
    response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = () => `http://127.0.0.1:${server.address().port}`
  /** What the issuer does when somebody has signed in there: a code, and the way back. */
  const authorise = asked => {
    const code = randomBytes(16).toString('hex')
    codes.set(code, { challenge: asked.get('code_challenge'), nonce: asked.get('nonce') })
    return `${asked.get('redirect_uri')}?${new URLSearchParams({ code, state: asked.get('state') })}`
  }
  return { address: address(), state, authorise, close: () => server.close() }
}

const discovery = issuer => ({
  issuer,
  authorization_endpoint: `${issuer}/authorise`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
})

function signed(claims, key) {
  const body = `${text({ alg: 'RS256', kid: 'one' })}.${text(claims)}`
  return `${body}.${createSign('sha256').update(body).sign(key).toString('base64url')}`
}
