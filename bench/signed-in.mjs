const password = 'the heron stands where the river bends'

/** A person with a password, made by the command line and signed in as a browser does; answers their cookie. */
export async function cookieOfNewPerson(server) {
  const email = 'reader@example.invalid'
  const who = ['--email', email, '--name', 'The Reader', '--role', 'assistant']
  const added = server.cliGiven(password, 'user', 'add', ...who, '--password-stdin')
  if (added.status !== 0) throw new Error(added.error)
  const csrf = await fetch(`${server.origin}/api/auth/csrf`)
  const { csrfToken } = await csrf.json()
  const answer = await fetch(`${server.origin}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: server.origin, cookie: cookiesOf(csrf) },
    body: new URLSearchParams({ email, password, csrfToken, json: 'true' }),
  })
  const cookie = cookiesOf(answer)
  if (!cookie.includes('session')) throw new Error(`signing in answered ${answer.status}`)
  return cookie
}

function cookiesOf(response) {
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';', 1)[0])
    .join('; ')
}
