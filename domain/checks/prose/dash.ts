import type { Check, Found } from '../check'
import { isIn, literals } from './literals'

/** Dashes out of shape: see `checkDash`. */
export const dash: Check = { name: 'dash', onByDefault: true, run: checkDash }

/**
 * Warnings about dashes: two or three hyphens in place of one, a hyphen between spaces, a space on one side of a dash
 * only, a space on one side of a hyphen. "Mid- and long-term", lists, figures below zero and the options of a program
 * are right as they are.
 */
export function checkDash(_source: string | undefined, target: string): Found[] {
  if (!/[-—–]/.test(target)) return []
  const literal = literals(target)
  return rules.flatMap(({ pattern, code, fix }) =>
    [...target.matchAll(pattern)]
      .filter(match => !isIn(literal, match.index + match[0].search(/\S/)))
      .map(match => ({
        check: 'dash',
        severity: 'warning' as const,
        start: match.index,
        end: match.index + match[0].length,
        code,
        facts: { text: match[0].trim() },
        fix: fix(match[0]),
      })),
  )
}

const rules: readonly { pattern: RegExp; code: string; fix: (text: string) => string }[] = [
  { pattern: /(?<=[^\s-]) *-{2,3} *(?=[^\s>-])/gu, code: 'dash_of_hyphens', fix: () => '—' },
  { pattern: /(?<=\d) +-+ +(?=\d)/gu, code: 'hyphen_as_dash', fix: () => '–' },
  {
    pattern: /(?<=[^\s-]) +- +(?=[^\s\d-])|(?<=[^\s\d-]) +- +(?=\d)/gu,
    code: 'hyphen_as_dash',
    fix: () => '—',
  },
  {
    pattern: /(?<=[\p{L}\p{N}.,’”)])(?:—[ \u00a0]+(?=[\p{L}\p{N}“‘(])|[ \u00a0]+—(?=[\p{L}\p{N}“‘(]))/gu,
    code: 'dash_space_one_side',
    fix: () => '—',
  },
  {
    pattern: /(?<=\p{L})(?:–[ \u00a0]+(?!and\b|or\b|to\b)|[ \u00a0]+–)(?=[\p{L}\p{N}“‘(])/gu,
    code: 'dash_space_one_side',
    fix: () => ' – ',
  },
  { pattern: /(?<=\d)(?:– +| +–)(?=\d)/gu, code: 'dash_space_one_side', fix: () => '–' },
  {
    pattern:
      /(?<=\p{L})- +(?!and\b|or\b|to\b|but\b|nor\b|as well\b|versus\b|vs\b|rather\b|than\b|through\b|from\b|und\b|not\b)(?=\p{L})/gu,
    code: 'hyphen_space_one_side',
    fix: () => '-',
  },
  { pattern: /(?<=\p{L}) +-(?=\p{Ll}{2})/gu, code: 'hyphen_space_one_side', fix: () => '-' },
]
