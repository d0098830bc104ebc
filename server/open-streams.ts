import { PresenceBoard } from '../domain/presence'

const streams = Symbol.for('bianyi.streams')
const board = Symbol.for('bianyi.presence')
const shared = globalThis as { [streams]?: Set<() => void>; [board]?: PresenceBoard }

/** Keeps how to end an answer that goes on by itself, until the returned function is called. */
export function holdStream(end: () => void): () => void {
  shared[streams] ??= new Set()
  const held = shared[streams]
  held.add(end)
  return () => held.delete(end)
}

/** Ends every answer that goes on by itself, so that a server that stops need not wait for them. */
export function endStreams(): void {
  for (const end of shared[streams] ?? []) end()
}

/** The process's one board of who is where. On globalThis, as each of Next's bundles has a copy of this module. */
export function presenceBoard(): PresenceBoard {
  shared[board] ??= new PresenceBoard()
  return shared[board]
}
