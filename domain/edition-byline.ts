import type { PrintedArticle } from './edition'
import { authorsOf, type CardAuthor, namesInARow } from './edition-card'

/** A line of print with the language it is in and the passage it comes from, if it has one. */
export type Line = { text: string; lang: 'en' | 'zh'; passageId: string | null; revision: number | null }

export type Byline = {
  title: Line
  authors: CardAuthor[]
  /** "Author: Title", as the newsletter heads a text; the title alone where nobody is named. */
  heading: string
}

/** Who wrote it and what it is called: in English where there is English, else as the source has it. */
export function bylineOf(article: PrintedArticle): Byline {
  const title = titleOf(article)
  const authors = authorsOf(article.card)
  const names = namesInARow(authors.map(author => author.name))
  return { title, authors, heading: names === '' ? title.text : `${names}: ${title.text}` }
}

function titleOf({ title, card }: PrintedArticle): Line {
  const text = title.text.trim()
  if (text !== '') return { text, lang: 'en', passageId: title.id, revision: title.revision }
  return { text: card.titleZh ?? '', lang: 'zh', passageId: null, revision: null }
}
