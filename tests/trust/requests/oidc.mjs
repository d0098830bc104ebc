import { check } from '../report.mjs'
import { plain } from './browser.mjs'

/** The way in by another's sign-in, on a server that was started with this issuer. `member` is the address of a member. */
export async function byAnotherSignIn(origin, issuer, member) {
  issuer.state.who = { sub: 's-1', email: member, email_verified: true, name: 'The Editor' }
  const first = await through(origin, issuer)
  check('a member is let in whom the issuer vouches for', (await me(origin, first)) === 200, first.location)
  check(
    'by a request with state, nonce and PKCE',
    first.asked.has('state') &&
      first.asked.has('nonce') &&
      first.asked.get('code_challenge_method') === 'S256',
  )
  check('of which the issuer saw the other half', issuer.state.asked.at(-1)?.pkce === true)

  issuer.state.who = { sub: 's-2', email: 'stranger@example.invalid', email_verified: true }
  const stranger = await through(origin, issuer)
  check(
    'nobody gets an account who was not invited',
    /refused=oidc_unknown/.test(stranger.location),
    stranger.location,
  )
  check('nor a session', (await me(origin, stranger)) === 401)

  issuer.state.who = { sub: 's-1', email: member, email_verified: true }
  const forgeries = {
    'a code that was used': answer => ({ ...answer, back: first.back }),
    'another state': answer => ({ ...answer, back: answer.back.replace(/state=[^&]+/, 'state=forged') }),
    'no state': answer => ({ ...answer, back: answer.back.replace(/&?state=[^&]+/, '') }),
    'the cookies of another browser': answer => ({ ...answer, jar: new Map() }),
  }
  for (const [what, forge] of Object.entries(forgeries)) {
    const answer = await through(origin, issuer, forge)
    check(`${what} opens nothing`, (await me(origin, answer)) === 401, answer.location)
  }
  const spoilers = {
    'another nonce': claims => ({ ...claims, nonce: 'another' }),
    'another audience': claims => ({ ...claims, aud: 'somebody-else' }),
    'another issuer': claims => ({ ...claims, iss: 'https://evil.example' }),
    'a token that ran out': claims => ({ ...claims, iat: 1, exp: 2 }),
  }
  for (const [what, spoil] of Object.entries(spoilers)) {
    issuer.state.spoil = spoil
    const answer = await through(origin, issuer)
    check(`${what} opens nothing`, (await me(origin, answer)) === 401, answer.location)
  }
  issuer.state.spoil = claims => claims
  const away = await through(origin, issuer, undefined, 'https://evil.example/desk')
  check(
    'and nobody is sent elsewhere after it',
    new URL(away.location, origin).origin === origin,
    away.location,
  )
}

/** Goes to the issuer and comes back; `forge` changes what the browser brings. */
async function through(origin, issuer, forge = answer => answer, callbackUrl = `${origin}/`) {
  const jar = new Map()
  const ask = async (method, path, body) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const type = body
      ? {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(body)),
          origin,
        }
      : {}
    const answer = await plain(origin, method, path, { cookie, ...type }, body)
    for (const set of answer.cookies) {
      const [pair = ''] = set.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return answer
  }
  const { csrfToken } = (await ask('GET', '/api/auth/csrf')).body
  const begun = await ask(
    'POST',
    '/api/auth/signin/oidc',
    new URLSearchParams({ csrfToken, callbackUrl, json: 'true' }).toString(),
  )
  const asked = new URL(begun.body.url).searchParams
  const came = forge({ back: issuer.authorise(asked), jar })
  if (came.jar !== jar) jar.clear()
  const { pathname, search } = new URL(came.back)
  const ended = await ask('GET', `${pathname}${search}`)
  return { asked, back: came.back, jar, location: ended.headers.get('location') ?? `${ended.status}` }
}

async function me(origin, { jar }) {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return (await plain(origin, 'GET', '/api/v1/me', { cookie })).status
}
