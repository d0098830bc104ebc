/** Acronyms that need no expansion, with what they stand for. */
export const wellKnown: ReadonlyMap<string, string> = new Map([
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
  ['UK', 'United Kingdom'],
  ['WTO', 'World Trade Organization'],
  ['WHO', 'World Health Organization'],
  ['IMF', 'International Monetary Fund'],
  ['NATO', 'North Atlantic Treaty Organization'],
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['SCO', 'Shanghai Cooperation Organization'],
  ['AIIB', 'Asian Infrastructure Investment Bank'],
  ['APEC', 'Asia-Pacific Economic Cooperation'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['BRI', 'Belt and Road Initiative'],
  ['CPC', 'Communist Party of China'],
  ['PLA', 'People’s Liberation Army'],
  ['NPC', 'National People’s Congress'],
  ['GDP', 'gross domestic product'],
  ['FDI', 'foreign direct investment'],
])

export type Definition = { acronym: string; name: string; start: number }

const CAPITALS = "\\p{Lu}[\\p{L}’'.&-]*"
const SMALL = '(?:of|and|the|for|on|in|to|de|&)'
const EXPANDED = new RegExp(
  `((?:${CAPITALS}(?:\\s+${SMALL}){0,3}\\s+){1,9}${CAPITALS}|${CAPITALS}-${CAPITALS})\\s*\\((?:the\\s+|“)?(\\p{Lu}[\\p{L}&-]{1,9})[”)]`,
  'gu',
)

/** "Shanghai Cooperation Organization (SCO)": the acronym in brackets, its letters those of the words before it. */
export function definitionsIn(text: string): Definition[] {
  if (!text.includes('(')) return []
  return [...text.matchAll(EXPANDED)].flatMap(match => {
    const [whole, words = '', acronym = ''] = match
    const name = named(words, acronym)
    if (name === undefined || (acronym.match(/\p{Lu}/gu)?.length ?? 0) < 2) return []
    return [{ acronym, name, start: match.index + whole.lastIndexOf(acronym) }]
  })
}

/** Acronyms as they are used: two capitals or more. What stands inside a longer name in capitals is none. */
export function acronymsIn(text: string): { start: number; text: string }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}&-])\p{Lu}{2}[\p{Lu}\p{N}&]*(?![\p{Ll}\p{N}&])/gu)].map(match => ({
    start: match.index,
    text: match[0],
  }))
}

/** The shortest run of words before the bracket whose initials are the acronym's letters in turn. */
function named(words: string, acronym: string): string | undefined {
  const letters = acronym.match(/\p{Lu}/gu) ?? []
  const list = words.split(/\s+/u)
  for (let from = list.length - 1; from >= 0; from -= 1) {
    const run = list.slice(from)
    const initials = run.join(' ').match(/(?<![\p{L}’'])\p{L}/gu) ?? []
    if (/^\p{Lu}/u.test(run[0] ?? '') && isSpelt(letters, initials)) return run.join(' ')
  }
  return undefined
}

function isSpelt(letters: readonly string[], initials: readonly string[]): boolean {
  if (initials[0] !== letters[0]) return false
  let at = 0
  for (const initial of initials) if (initial.toUpperCase() === letters[at]) at += 1
  return at === letters.length
}
