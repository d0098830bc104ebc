/**
 * Words that look like numbers and count nothing, with nothing to compare them to: they are blanked out before reading.
 * Patterns are of a lower-cased text.
 */
const nothing: readonly RegExp[] = [
  /https?:\/\/\S+|www\.\S+|\b10\.\d{4,}\/\S+|(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@]+/g,
  /\b(?:one another|no[ -]one|any ?one|every ?one|some ?one|one['’]s(?:elf)?|oneself|one-sided(?:ly|ness)?|one by one|one way or another|one day|at one with|one and the same|one-off|one-upmanship|for one\b(?=[,.])|the one hand|one hand|number one)\b/g,
  /\b(?:second to none|second[ -]?hand|second nature|second thoughts?|second[ -]rate|second[ -]guess\w*|split[ -]second|at first\b|first and foremost|first of all|first[ -]?hand|first[ -]class|first name|first lady|third[ -]rate|first-ever)\b/g,
  /\b(?:half-hearted\w*|half-truths?|half-baked|halfway|half-way|half-measures?|better half)\b/g,
  /\b(?:zero[ -]sum|net[ -]zero|zero[ -]tolerance|ground zero|patient zero|zero in|double standards?|double[ -]edged|double[ -]digit|double[ -]down|doubl(?:e|ed|es|ing) down|on the double|hundred flowers|hundred schools|a thousand words|one in a million|thanks a million)\b/g,
  /\b(?:back to square one|day one|phase out|six of one|at sixes and sevens|cloud nine|catch-22|twenty-twenty hindsight|fifty-fifty|one too many)\b/g,
  /\b\d+(?:st|nd|rd|th)[ -]hand\b/g,
]

export type EnglishName = { pattern: RegExp; values: readonly number[]; kind: 'number' | 'ordinal' }

/** Names that carry a number: compared where a partner stands opposite, never missed (`optional`). */
export const countedNames: readonly EnglishName[] = [
  { pattern: /\b(?:second world war|world war (?:two|ii)|wwii|ww2)\b/g, values: [2], kind: 'ordinal' },
  { pattern: /\b(?:first world war|world war (?:one|i)|wwi|ww1)\b/g, values: [1], kind: 'ordinal' },
  { pattern: /\b(?:third world war|world war (?:three|iii))\b/g, values: [3], kind: 'ordinal' },
  { pattern: /\bone country,? two systems\b/g, values: [1, 2], kind: 'number' },
  { pattern: /\bone belt,? (?:and )?one road\b|\bone[ -]china\b/g, values: [1], kind: 'number' },
  { pattern: /\btwo sessions\b|\btwo establishments\b|\btwo upholds\b/g, values: [2], kind: 'number' },
  { pattern: /\btwo centenar(?:y|ies)(?: goals?)?\b/g, values: [2], kind: 'number' },
  { pattern: /\bfive[ -]year plans?\b/g, values: [5], kind: 'number' },
  {
    pattern: /\bmay (?:fourth|4th?)(?= movement| spirit| era| period| generation)/g,
    values: [5, 4],
    kind: 'number',
  },
  { pattern: /\bcovid-19\b/g, values: [19], kind: 'number' },
  { pattern: /\b24\/7\b/g, values: [24], kind: 'number' },
  { pattern: /\b9\/11\b|\bseptember 11(?:th)? attacks\b/g, values: [9, 11], kind: 'number' },
  { pattern: /\bfortune (?:global )?500\b/g, values: [500], kind: 'number' },
  { pattern: /\b(?:trilateral(?:ly|s)?|tripartite)\b/g, values: [3], kind: 'number' },
  { pattern: /\bquadrilateral\b|\bquadrennial(?:ly)?\b/g, values: [4], kind: 'number' },
  {
    pattern:
      /\bbiennial(?:ly)?\b|\bfortnight(?:ly)?\b|\bevery (?:other|second) (?=year|month|week|day|hour)/g,
    values: [2],
    kind: 'number',
  },
  { pattern: /\b80[/-]20\b/g, values: [20], kind: 'number' },
  { pattern: /\btertiary\b/g, values: [3], kind: 'ordinal' },
  { pattern: /\bquarter[ -]century\b/g, values: [25], kind: 'number' },
  { pattern: /\b(?:sexagenarians?)\b/g, values: [60], kind: 'number' },
  { pattern: /\b(?:septuagenarians?)\b/g, values: [70], kind: 'number' },
  { pattern: /\b(?:octogenarians?)\b/g, values: [80], kind: 'number' },
  { pattern: /\b(?:nonagenarians?)\b/g, values: [90], kind: 'number' },
  { pattern: /\b(?:centenar(?:y|ies|ians?)|centennials?)\b/g, values: [100], kind: 'number' },
  { pattern: /\b(?:bicentenar(?:y|ies)|bicentennials?)\b/g, values: [200], kind: 'number' },
  {
    pattern: /(?<!\b(?:two|three|four|five|six|ten|\d) )\bmillenni(?:um|a)\b/g,
    values: [1000],
    kind: 'number',
  },
  { pattern: /\b(?:a)?round[ -]the[ -]clock\b/g, values: [24], kind: 'number' },
]

/** Takes out of a lower-cased text what counts nothing, leaving its length as it is. */
export function maskNothing(text: string): string {
  let masked = text
  for (const pattern of nothing) masked = masked.replace(pattern, words => '\0'.repeat(words.length))
  return masked
}
