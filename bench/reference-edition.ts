import type { DocumentPassage } from '../domain/checks/document'

/**
 * Reads a published edition kept as plain text, one paragraph a line: the headline, the teaser, then sections whose
 * heading is a short line without a stop, and commentaries headed "Author: Title".
 * @returns the passages in reading order; `passageId` is `line-` and the line's number, `text` the line as it stands.
 */
export function editionPassages(text: string): DocumentPassage[] {
  const passages: DocumentPassage[] = []
  let section = ''
  let article: string | undefined
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return
    const at = { passageId: `line-${index + 1}`, text: line }
    if (passages.length === 0) passages.push({ ...at, kind: 'title', part: 'title' })
    else if (passages.length === 1 && line.trimEnd().endsWith('?'))
      passages.push({ ...at, kind: 'section', part: 'teaser' })
    else if (isHeading(line)) {
      article = isCommentary(line) ? at.passageId : undefined
      if (!article) section = line
      passages.push({ ...at, kind: 'title', part: 'heading', ...(article ? { articleId: article } : {}) })
    } else {
      const answer = section.startsWith('Ask ')
      passages.push({
        ...at,
        kind: answer ? 'summary' : 'section',
        part: answer ? 'answer' : 'body',
        ...(article ? { articleId: article } : {}),
      })
    }
  })
  return passages
}

function isHeading(line: string): boolean {
  return line.length < 160 && !/[.?!…”"]\s*$/.test(line)
}

function isCommentary(line: string): boolean {
  return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}: \p{Lu}/u.test(line)
}
