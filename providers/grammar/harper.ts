import { Dialect, type Lint, type Linter, LocalLinter, SuggestionKind } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import type { GrammarHit } from '../../domain/checks/check'
import { editDistance } from '../../domain/memory/edit-distance'
import { askedRules } from './rules'
import { isVetoed } from './vetoes'

/** The spelling a newsletter keeps to. */
export type Spelling = 'us' | 'uk'

/**
 * The engine itself: what it says of one paragraph, offsets in UTF-16. It blocks its thread while it thinks, some 0.5 ms
 * a word, and so lives in a worker: see `grammar-engine.ts`.
 */
export type Harper = { lint: (paragraph: string, spelling: Spelling) => Promise<GrammarHit[]> }

/** Sets the engine up, with the rules of `rules.ts` and no others. Takes about a second and 300 MB. */
export async function startHarper(): Promise<Harper> {
  const linters = { us: await linterOf(Dialect.American), uk: await linterOf(Dialect.British) }
  /** Which of these lines hold no word that the dictionary lacks. */
  const known = async (lines: readonly string[], spelling: Spelling) => {
    if (lines.length === 0) return []
    const text = lines.join('\n\n')
    const found = await linters[spelling].organizedLints(text, plain)
    const hits = Object.entries(found).flatMap(([rule, lints]) => lints.map(lint => hitOf(rule, lint)))
    const lacking = new Set(
      hits.flatMap(hit => (hit.kind === 'misspelt' ? text.slice(0, hit.start).split('\n\n').length - 1 : [])),
    )
    return lines.filter((_, at) => !lacking.has(at))
  }
  /** Whether an unknown word is right after all: abroad, with its prefix off, or as two words in one. */
  const isRight = async (word: string, { replacements }: GrammarHit, spelling: Spelling) => {
    if ((await known([word], spelling === 'us' ? 'uk' : 'us')).length > 0) return true
    if ((await known(withoutPrefix(word), spelling)).length > 0) return true
    if (replacements.some(one => editDistance(word, one, 1) !== undefined)) return false
    return (await known(halves(word), spelling)).length > 0
  }
  /** A word with a capital is a name, and no dictionary holds all of those. */
  const isSlip = async (paragraph: string, hit: GrammarHit, spelling: Spelling) => {
    const word = paragraph.slice(hit.start, hit.end)
    if (word !== word.toLowerCase() || isPrefix(word, paragraph[hit.end])) return false
    return !(await isRight(word, hit, spelling))
  }
  return {
    async lint(written, spelling) {
      // The engine knows straight apostrophes and plain hyphens only. One character stays one: offsets hold.
      const paragraph = written.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-')
      const found = await linters[spelling].organizedLints(paragraph, plain)
      const hits = Object.entries(found).flatMap(([rule, lints]) => lints.map(lint => hitOf(rule, lint)))
      const kept: GrammarHit[] = []
      for (const hit of hits) {
        if (isVetoed(hit.rule, paragraph, hit.start, hit.end)) continue
        if (hit.kind === 'misspelt' && !(await isSlip(paragraph, hit, spelling))) continue
        kept.push(written.includes('’') ? curled(hit) : hit)
      }
      return kept.sort((a, b) => a.start - b.start || a.end - b.end)
    },
  }
}

/** A text that curls its apostrophes gets them curled. */
function curled(hit: GrammarHit): GrammarHit {
  return { ...hit, replacements: hit.replacements.map(text => text.replace(/'/g, '’')) }
}

const plain = { language: 'plaintext' } as const

async function linterOf(dialect: Dialect): Promise<Linter> {
  const linter = new LocalLinter({ binary: slimBinary, dialect })
  await linter.setup()
  const every = Object.keys(await linter.getDefaultLintConfig())
  await linter.setLintConfig(Object.fromEntries(every.map(rule => [rule, askedRules.has(rule)])))
  return linter
}

/** The memory of what the engine hands out is not collected: everything is copied and freed. */
function hitOf(rule: string, lint: Lint): GrammarHit {
  const span = lint.span()
  const words = lint.get_problem_text()
  const suggestions = lint.suggestions()
  const replacements = suggestions.map(suggestion => {
    const text = suggestion.get_replacement_text()
    return suggestion.kind() === SuggestionKind.InsertAfter ? words + text : text
  })
  const hit: GrammarHit = {
    start: span.start,
    end: span.end,
    kind: rule === 'SpellCheck' ? 'misspelt' : (askedRules.get(rule) ?? 'agreement'),
    rule,
    message: lint.message(),
    replacements: [...new Set(replacements)].slice(0, 5),
  }
  for (const suggestion of suggestions) suggestion.free()
  span.free()
  lint.free()
  return hit
}

const prefixes =
  'anti bi co counter cyber de eco euro ex extra geo hyper inter intra macro mega micro mid mini mis multi neo non over para poly post pre pro pseudo quasi re semi sino socio sub super techno trans tri ultra un under uni'.split(
    ' ',
  )

/** "geo-" and "intra-" are no words by themselves and none that is misspelt. */
function isPrefix(words: string, next: string | undefined): boolean {
  return next !== undefined && /[-‐‑–—]/.test(next) && prefixes.includes(words.toLowerCase())
}

/** What is left of a word that the dictionary does not know with its prefix: "unipolar", "intercommunal". */
function withoutPrefix(word: string): string[] {
  return prefixes
    .filter(prefix => word.startsWith(prefix) && word.length - prefix.length >= 5)
    .map(prefix => word.slice(prefix.length))
}

/** The ways in which a word is two words of three letters or more: "sea lift". */
function halves(word: string): string[] {
  const ways = Math.max(0, word.length - 5)
  return Array.from({ length: ways }, (_, at) => `${word.slice(0, at + 3)} ${word.slice(at + 3)}`)
}
