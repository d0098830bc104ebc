import { clientOf } from './client.mjs'
import { is, ok } from './report.mjs'

const wanted = {
  assistant: ['assistant'],
  reviewer: ['reviewer'],
  editor: ['editor'],
  admin: ['admin'],
  /** On a team of two, the assistant is also the reviewer. */
  both: ['assistant', 'reviewer'],
}

/** One person of each kind, made by the command line, each with an access token; and nobody. */
export function makePeople(server) {
  const clients = Object.entries(wanted).map(([name, roles]) => {
    const email = `${name}@example.invalid`
    const added = server.cli(
      'user',
      'add',
      '--email',
      email,
      '--name',
      `The ${name}`,
      ...roles.flatMap(role => ['--role', role]),
    )
    is(`the command line adds the ${name}`, [added.status, added.error], [0, ''])
    const token = server.cli('token', 'create', '--email', email)
    ok(`a token for the ${name} is printed alone`, /^[\w-]{20,}$/.test(token.out), token.error || token.out)
    return [name, clientOf(server.origin, token.out)]
  })
  return { ...Object.fromEntries(clients), nobody: clientOf(server.origin, null) }
}
