import { mapRange } from '../diff/anchor'
import { diffText } from '../diff/text-diff'

/** What a machine wrote behind a text that several were joined into; null where it wrote none of them. */
export function joinedMachineText(parts: readonly (string | null)[]): string | null {
  const written = parts.filter(part => part !== null && part !== '')
  return written.length > 0 ? written.join(' ') : null
}

/**
 * What a machine wrote behind each part of a text that is cut at `at` (a UTF-16 offset): people may have worked over it
 * since, so the place is looked for in what it wrote.
 */
export function cutMachineText(machine: string, now: string, at: number): [first: string, second: string] {
  if (now.slice(at).trim() === '') return [machine, '']
  if (now.slice(0, at).trim() === '') return ['', machine]
  const { start } = mapRange({ start: at, end: at }, diffText(now, machine, { granularity: 'words' }))
  return [machine.slice(0, start).trimEnd(), machine.slice(start).trimStart()]
}
