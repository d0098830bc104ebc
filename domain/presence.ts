/** Somebody who has an article or an edition open, and where in it they are: the id of a unit or passage, or null. */
export type Present = { userId: string; name: string; place: string | null; seenAt: number }

/** How long somebody is taken to be there after they were last heard of, in milliseconds. */
export const presentFor = 30_000

/**
 * Who is where, by room (an article or an edition). It is advice and never a lock, and it is kept nowhere: what is
 * forgotten is told again within seconds. Times are milliseconds, given by the caller.
 */
export class PresenceBoard {
  private readonly rooms = new Map<string, Map<string, Present>>()

  /** Notes that somebody is there. */
  enter(room: string, present: Present): void {
    const people = this.rooms.get(room) ?? new Map<string, Present>()
    people.set(present.userId, present)
    this.rooms.set(room, people)
  }

  leave(room: string, userId: string): void {
    const people = this.rooms.get(room)
    people?.delete(userId)
    if (people?.size === 0) this.rooms.delete(room)
  }

  /** Who is there now, by name. Whoever has not been heard of for `presentFor` is forgotten. */
  people(room: string, now: number): Present[] {
    for (const { userId, seenAt } of this.rooms.get(room)?.values() ?? [])
      if (now - seenAt > presentFor) this.leave(room, userId)
    return [...(this.rooms.get(room)?.values() ?? [])].sort((a, b) => a.name.localeCompare(b.name))
  }
}
