import type { Context } from '@/commands/context'
import { readPeople } from '@/commands/read-people'

/** The names of all members by id, for the words of events. */
export function peopleByName(context: Context): Record<string, string> {
  const names: Record<string, string> = {}
  let cursor: string | undefined
  do {
    const page = readPeople(context, { limit: 200, cursor })
    if (!page.ok) return names
    for (const { id, name } of page.value.items) names[id] = name
    cursor = page.value.nextCursor ?? undefined
  } while (cursor)
  return names
}
