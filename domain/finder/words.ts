/** A part of a question to the finder: Han characters that follow one another, one word, or words in a row. */
export type Term = { column: 'zh' | 'en'; tokens: string[]; begun: boolean }

/**
 * The Chinese of a text as tokens of a full-text index: its overlapping pairs of characters and, at the end of each run,
 * the last one by itself, so that each character begins a token. What is not Han stands between as words.
 */
export function chineseTokens(text: string): string {
  return runsOf(text)
    .flatMap(run => (isHan(run) ? [...pairs(run), [...run].at(-1) ?? ''] : [run]))
    .join(' ')
}

/**
 * What is asked for, part by part: Han by pairs in a row (one character alone: whatever begins with it), Latin words, and
 * words between quotation marks in a row. Words that are everywhere are left out, unless there is nothing else.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = []
  for (const [whole, quoted] of query.normalize('NFKC').matchAll(/["“”]([^"“”]+)["“”]|[^\s"“”]+/gu)) {
    const runs = runsOf(quoted ?? whole)
    if (quoted !== undefined && !runs.some(isHan)) {
      if (runs.length > 0) terms.push({ column: 'en', tokens: runs, begun: false })
      continue
    }
    for (const run of runs)
      terms.push(isHan(run) ? hanTerm(run) : { column: 'en', tokens: [run], begun: false })
  }
  const telling = terms.filter(
    ({ column, tokens }) => column === 'zh' || tokens.length > 1 || !isEmpty(tokens[0] ?? ''),
  )
  return telling.length > 0 ? telling : terms
}

/** The parts of the parts: what is looked for where nothing has all of them. */
export function looseTerms(terms: readonly Term[]): Term[] {
  const parts = terms.flatMap(({ column, tokens, begun }) =>
    tokens.map(token => ({ column, tokens: [token], begun })),
  )
  return [...new Map(parts.map(part => [`${part.column} ${part.tokens[0]}`, part])).values()]
}

/** A term in the language of FTS5; every token is quoted, so that nothing in it is syntax. */
export function matchOf({ column, tokens, begun }: Term): string {
  return `${column} : "${tokens.join(' ')}"${begun ? ' *' : ''}`
}

function hanTerm(run: string): Term {
  const tokens = pairs(run)
  return tokens.length > 0
    ? { column: 'zh', tokens, begun: false }
    : { column: 'zh', tokens: [run], begun: true }
}

/** Runs of Han, and words of other letters and digits, in lower case. */
function runsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  )
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run)
}

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

function isEmpty(word: string): boolean {
  return word.length === 1 || empty.has(word)
}

const empty = new Set(
  'the of and in to is are was were be been has have had do does did can could will would should may might must what which who whom how why when where that this these those it its they their there on at by for with from about under or not as an if than then so such but also into over between among'.split(
    ' ',
  ),
)
