import type { Paragraph } from '../../domain/edition-paragraphs'
import { sourceRun } from './html-text'
import type { LangRun } from './lang-runs'

/** The source of a paragraph as one run; null where it has none, or one that says the same words. */
export function sourceBeside({ text, source, sourceLanguage }: Paragraph): LangRun | null {
  if (sourceLanguage === null || source.length === 0) return null
  const run = sourceRun(source, sourceLanguage)
  return run === text ? null : { text: run, lang: sourceLanguage }
}
