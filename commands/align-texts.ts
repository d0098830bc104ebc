import { alignBilingual } from '../domain/alignment/align-bilingual'
import { prepareChinese, prepareEnglish } from '../domain/alignment/anchors'
import { dictionaryGlosses, type Lexicon } from '../domain/alignment/dictionary-glosses'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { segmentSource } from '../domain/segmentation/segment-source'
import { checkSourceText } from '../domain/source-text'
import type { Context } from './context'

/** Sentences of both texts that were found to belong together; one side may be empty. */
export type AlignedPair = { source: string[]; target: string[]; confidence: number }

/** So many sentences of one text are aligned: a long article, or a short book of its own. */
const most = 4_000

/**
 * Finds which sentences of a Chinese text and its English belong together, for somebody to look at; stores nothing. Every
 * sentence of both is in exactly one pair. Without a dictionary, lengths, numbers and names alone decide.
 */
export function alignTexts(
  { actor }: Context,
  { source, target }: { source: string; target: string },
  lexicon: Lexicon | null,
): Outcome<AlignedPair[]> {
  const permission = may(actor, 'memory.import')
  if (!permission.ok) return permission
  for (const text of [source, target]) {
    const readable = checkSourceText(text)
    if (!readable.ok) return refused(readable.code, readable.facts)
  }
  const chinese = sentencesOf(source, 'zh')
  const english = sentencesOf(target, 'en')
  if (chinese.length > most || english.length > most)
    return refused('text_too_large', { sentences: Math.max(chinese.length, english.length), limit: most })
  const beads = alignBilingual(
    prepareChinese(chinese, lexicon ? dictionaryGlosses(lexicon) : () => []),
    prepareEnglish(english),
  )
  return done(
    beads.map(bead => ({
      source: bead.source.map(at => chinese[at] ?? ''),
      target: bead.target.map(at => english[at] ?? ''),
      confidence: bead.confidence,
    })),
  )
}

function sentencesOf(text: string, language: 'zh' | 'en'): string[] {
  return segmentSource(text, language).flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end).trim()),
  )
}
