import { type CheckPolicy, defaultPolicy } from './policy'

/**
 * A policy as it was kept: whatever is missing or of the wrong kind has its default, so that a newsletter which never
 * opened its settings, or was set up by an older program, has a whole policy.
 */
export function readPolicy(kept: unknown): CheckPolicy {
  const given = isRecord(kept) ? kept : {}
  return {
    spelling: oneOf(['us', 'uk'] as const, given.spelling, defaultPolicy.spelling),
    serialComma: typeof given.serialComma === 'boolean' ? given.serialComma : defaultPolicy.serialComma,
    unitedStates: oneOf(['U.S.', 'US'] as const, given.unitedStates, defaultPolicy.unitedStates),
    pairDash: oneOf(['hyphen', 'en_dash'] as const, given.pairDash, defaultPolicy.pairDash),
    nameStyle: oneOf(
      ['as_given', 'family_capitals', 'family_first'] as const,
      given.nameStyle,
      defaultPolicy.nameStyle,
    ),
    off: Object.fromEntries(
      Object.entries(isRecord(given.off) ? given.off : {}).flatMap(([name, reason]) =>
        typeof reason === 'string' ? [[name, reason] as const] : [],
      ),
    ),
    on: namesIn(given.on),
    gates: Object.fromEntries(
      Object.entries(isRecord(given.gates) ? given.gates : {}).map(([state, names]) => [
        state,
        namesIn(names),
      ]),
    ),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find(one => one === value) ?? otherwise
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(name => typeof name === 'string') : []
}
