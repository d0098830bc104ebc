'use client'

import { send } from '@/app/client/api'
import { withMentions } from '@/domain/mentions'

export type Person = { id: string; name: string }

let asked: Promise<readonly Person[]> | undefined

/** Who is a member here; asked once for a page, and again after no answer came. */
export function peopleHere(): Promise<readonly Person[]> {
  asked ??= send<{ items: Person[] }>('GET', '/api/v1/people?limit=200', { quiet: true }).then(answer => {
    if (answer.ok) return answer.data.items
    asked = undefined
    return []
  })
  return asked
}

const most = 8

/** Those whose name begins with what was typed, then those who have it anywhere in it. */
export function namesLike(people: readonly Person[], query: string): Person[] {
  const wanted = query.toLocaleLowerCase()
  const at = ({ name }: Person) => name.toLocaleLowerCase().indexOf(wanted)
  return people
    .filter(person => at(person) >= 0)
    .toSorted((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1) || a.name.localeCompare(b.name))
    .slice(0, most)
}

/** What was typed, with each `@Name` of a member as it is stored. `picked` says who was meant where two have one name. */
export async function named(text: string, picked: ReadonlyMap<string, string>): Promise<string> {
  return withMentions(text, await peopleHere(), picked)
}
