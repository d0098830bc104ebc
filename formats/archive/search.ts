import type { Paragraph } from '../../domain/edition-paragraphs'
import type { Issue } from './published-issue'

export type Found = {
  number: number
  anchor: string
  /** "Author: Title" of the piece, or the edition's headline. */
  heading: string
  /** The words around the first of those that were looked for. */
  excerpt: string
  lang: 'en' | 'zh'
}

const around = 90

/** Paragraphs of published editions that hold every word of a query, in the English or in the Chinese; the newest first. */
export function searchIssues(issues: readonly Issue[], query: string, most: number): Found[] {
  const words = query.toLocaleLowerCase('en').split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: Found[] = []
  for (const issue of issues)
    for (const { heading, paragraph } of paragraphsOf(issue)) {
      const hit = hitIn(paragraph, words)
      if (hit) found.push({ number: issue.document.number, anchor: paragraph.anchor, heading, ...hit })
      if (found.length === most) return found
    }
  return found
}

function hitIn(
  { text, source }: Paragraph,
  words: readonly string[],
): Pick<Found, 'excerpt' | 'lang'> | null {
  for (const [lang, whole] of [
    ['en', text],
    ['zh', source.map(sentence => sentence.text).join('')],
  ] as const) {
    const low = whole.toLocaleLowerCase('en')
    if (!words.every(word => low.includes(word))) continue
    const at = low.indexOf(words[0] ?? '')
    const [from, to] = [Math.max(0, at - around), at + around]
    return { lang, excerpt: `${from > 0 ? '…' : ''}${whole.slice(from, to)}${to < whole.length ? '…' : ''}` }
  }
  return null
}

function paragraphsOf({ document }: Issue): { heading: string; paragraph: Paragraph }[] {
  return document.sections.flatMap(section => [
    ...[...section.body, ...section.questions.flatMap(question => question.answer)].map(paragraph => ({
      heading: section.heading ?? document.headline,
      paragraph,
    })),
    ...section.items.flatMap(item =>
      [
        ...item.lead,
        ...(item.whyItMatters?.paragraphs ?? []),
        ...item.takeaways.flatMap(takeaway => takeaway.paragraphs),
        ...item.text,
      ].map(paragraph => ({ heading: item.heading, paragraph })),
    ),
  ])
}
