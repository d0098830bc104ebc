import type { Paragraph } from '../../domain/edition-paragraphs'
import { sourceRun } from './html-text'
import type { LangRun } from './lang-runs'

/**
 * The Chinese of a paragraph as one run; null where it has none. What was written in English has no other language to show,
 * and printing its original beside a condensed text would print more than was published.
 */
export function sourceBeside({ source, sourceLanguage }: Paragraph): LangRun | null {
  if (sourceLanguage !== 'zh' || source.length === 0) return null
  return { text: sourceRun(source, sourceLanguage), lang: sourceLanguage }
}
