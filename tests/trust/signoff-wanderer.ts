import type { Context } from '@/commands/context'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/actor'
import type { Outcome } from '@/domain/decision'
import type { Role } from '@/domain/words'
import { enter } from '../support/authors'
import { as, noon } from '../support/people'
import { Oracle } from './signoff-oracle'
import type { World } from './signoff-world'

/** What a walk found and did. */
export type Walked = {
  wrong: string[]
  published: number
  overridden: number
  refused: number
  signed: number
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Somebody who walks: what they throw dice for, and what they hold against the oracle. */
export class Wanderer {
  readonly found: Walked = { wrong: [], published: 0, overridden: 0, refused: 0, signed: 0 }
  protected readonly oracle: Oracle
  protected minutes = 0
  /** How much is written in this walk: from hardly anything to more than can be signed. */
  protected readonly unrest: number
  protected readonly log: string[] = []
  protected readonly seen: string[] = []

  constructor(
    protected readonly db: Database,
    protected readonly world: World,
    protected readonly random: () => number,
  ) {
    this.unrest = random() ** 2
    this.oracle = new Oracle(world.ids)
    for (const [id, words] of world.passages) this.oracle.passages.set(id, { ...words })
    for (const one of world.evidence) this.oracle.evidence.push({ ...one })
  }

  /** What is refused has to be what really stands open, no more and no less. */
  protected holdUnmet(moved: Outcome<unknown>, open: string[], override: { code: string }[]): void {
    if (moved.ok || moved.refusal.code !== 'gates_open') return
    const told = (moved.refusal.unmet ?? []).map(gate => gate.code).sort()
    const wanted = open.filter(code => !override.some(one => one.code === code)).sort()
    if (String(told) !== String(wanted)) this.wrong(`refused for ${told}, where ${wanted} is open`)
  }

  /** The gates that stay open after an editor's overrides, which are remembered with the words they were for. */
  protected pastWith(open: string[], override: { code: string; reason: string }[], who: Actor): string[] {
    for (const { code, reason } of override) {
      if (reason.trim() === '') this.wrong(`${code} was gone past without a reason`)
      if (open.includes(code)) {
        this.oracle.override(code, who.userId)
        this.found.overridden += 1
      }
    }
    return open.filter(code => !override.some(one => one.code === code))
  }

  protected overridesOf(open: string[]): { code: string; reason: string }[] {
    if (this.random() < 0.6) return []
    return open
      .filter(() => this.random() < 0.85)
      .map(code => ({ code, reason: this.random() < 0.9 ? 'It is late.' : ' ' }))
  }

  protected said(what: string, outcome: Outcome<unknown>): boolean {
    this.log.push(`${what}: ${outcome.ok ? 'done' : outcome.refusal.code}`)
    if (!outcome.ok) this.found.refused += 1
    return outcome.ok
  }

  protected wrong(what: string): void {
    this.found.wrong.push(`${what}\n  after ${this.log.slice(-12).join('\n        ')}`)
  }

  protected author() {
    return enter(this.db, this.world.secret, noon)
  }

  protected as(who: Actor): Context {
    return as(this.db, who, new Date(Date.parse(noon) + this.minutes * 60_000).toISOString())
  }

  /** Mostly somebody whose work it is, and now and then anybody at all. */
  protected who(...roles: Role[]): Actor {
    const fitting = this.world.everybody.filter(one => one.roles.some(role => roles.includes(role)))
    return this.one(this.random() < 0.8 ? fitting : this.world.everybody)
  }

  protected words(): string {
    return this.one([
      'Trade is large.',
      'Trade is small.',
      'They talk.',
      'They keep talking.',
      'It is broad.',
    ])
  }

  /** Mostly the hash that stands; now and then one from before. */
  protected remembered(now: string): string {
    this.seen.push(now)
    return this.random() < 0.9 ? now : this.one(this.seen)
  }

  protected one<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)] as T
  }

  protected pick(options: readonly (readonly [number, () => void])[]): () => void {
    let left = this.random() * options.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, act] of options) {
      left -= weight
      if (left < 0) return act
    }
    return options[0]![1]
  }
}
