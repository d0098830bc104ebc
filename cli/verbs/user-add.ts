import { addPerson } from '../../commands/add-person'
import { type Role, roles } from '../../domain/words'
import { onDatabase, operator } from '../installation'
import { refusedByRule } from '../refusal-line'
import { Misuse, told, type Verb } from '../verb'

export const userAdd: Verb = {
  name: 'user add',
  usage: 'user add --email ADDRESS --name NAME --role ROLE [--role ROLE] [--password-stdin]',
  summary: 'add a person; works before the first admin',
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', multiple: true },
    'password-stdin': { type: 'boolean' },
  },
  words: [0, 0],
  async run(given, place) {
    const email = given.text('email')
    const name = given.text('name')
    const wanted = given.texts('role').map(asRole)
    if (!email || !name || wanted.length === 0)
      throw new Misuse('user add needs --email, --name and at least one --role')
    const password = given.flag('password-stdin')
      ? (await place.readInput()).replace(/\r?\n$/, '')
      : undefined
    return onDatabase(place, async db => {
      const context = { db, actor: operator, now: place.now }
      const outcome = await addPerson(context, { email, name, roles: wanted, password })
      if (!outcome.ok) return refusedByRule(outcome.refusal)
      return told([`added ${outcome.value.email}`], {
        id: outcome.value.userId,
        email: outcome.value.email,
        roles: wanted,
      })
    })
  },
}

function asRole(text: string): Role {
  const role = roles.find(known => known === text)
  if (!role) throw new Misuse(`--role is one of ${roles.join(', ')}`)
  return role
}
