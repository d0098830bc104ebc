import type { Refusal } from '../domain/decision'
import words from '../locales/en/refusals.json'
import { failed, type Told } from './verb'

/** A refusal of a command in one line: the words that the pages use, and the facts in brackets. */
export function refusalLine({ code, facts }: Refusal): string {
  const table: Record<string, unknown> = words
  const sentence = table[code]
  const detail = Object.entries(facts ?? {}).map(([name, value]) => `${name}: ${value}`)
  const told = typeof sentence === 'string' ? sentence : code
  return detail.length > 0 ? `${told} (${detail.join(', ')})` : told
}

export function refusedByRule(refusal: Refusal): Told {
  return failed(refusal.code, refusalLine(refusal))
}
