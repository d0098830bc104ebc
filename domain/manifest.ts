import type { Json } from './canonical-json'
import { canonicalJson } from './canonical-json'
import {
  articlesIn,
  type EditionFacts,
  type PrintedArticle,
  type PrintedArticles,
  type Series,
} from './edition'
import type { Authority, PrintedOverride, Signature } from './edition-imprint'
import { sha256 } from './hash'
import type { StageContent } from './sign-off'
import type { ExportFormat, SectionKind } from './words'

/** Raised whenever the same document would be printed as other bytes. Version 1 printed no root hash, no mail and no DOCX. */
export const rendererVersion = 2

export type ManifestPassage = { passageId: string; revision: number; textSha256: string; hash: string }

export type ManifestArticle = {
  articleId: string
  /** Printed as an item, or only cited as evidence. */
  part: 'printed' | 'cited'
  contentHash: string
  source: { version: number; sha256: string }
}

/**
 * What a published edition is made of. It can be checked offline, by anyone:
 * - `rootHash` is the SHA-256 of the manifest's canonical JSON (RFC 8785) and stands in the history's event
 *   `edition.published`, whose `prevHash` is `history.hash`.
 * - `formats.F.sha256` is the SHA-256 of the file in format F as it was before the manifest, and the root hash that its
 *   colophon prints, were put into it. HTML and mail: the file without the line that holds the root hash and the line that
 *   holds the manifest, line feeds included. Markdown and text: without the two last lines, an empty one and the root
 *   hash; they hold no manifest. JSON: the canonical JSON of the file's object without the member `manifest`, and a line
 *   feed. DOCX: with 64 zeros for the root hash in `word/document.xml` and an empty `customXml/item1.xml`.
 * - A root hash cannot stand in what it hashes: it is put in afterwards, so that a reader of any copy finds it printed.
 */
export type Manifest = {
  schema: 'bianyi/manifest/1'
  edition: { id: string; number: number; title: string; series: Series | null; publishOn: string }
  contentHash: string
  rendererVersion: number
  publishedAt: string
  publishedBy: { userId: string; name: string }
  /** An edition keeps the formats that there were when it was published. */
  formats: Partial<Record<ExportFormat, { sha256: string }>>
  passages: ManifestPassage[]
  sections: {
    id: string
    kind: SectionKind
    heading: string | null
    boilerplate: { id: string; version: number } | null
    passages: string[]
    articles: string[]
    evidence: { passageId: string; units: { unitId: string; fingerprint: string }[] }[]
  }[]
  articles: ManifestArticle[]
  signoffs: Signature[]
  overrides: PrintedOverride[]
  /** Every passage that went out without review, with whose word it went out on. */
  unreviewed: { passageId: string; articleId: string | null; code: string; userId: string; reason: string }[]
  /** The head of the chained history when the edition was put together. */
  history: { seq: number; hash: string }
}

export type ManifestInput = {
  edition: EditionFacts
  articles: PrintedArticles
  content: StageContent
  authority: Authority
  formats: Manifest['formats']
  publishedAt: string
  publishedBy: Manifest['publishedBy']
  history: Manifest['history']
}

export function manifestOf(input: ManifestInput): Manifest {
  const { edition, articles, content, authority, formats, publishedAt, publishedBy, history } = input
  const { id, number, series, publishOn, title } = edition
  return {
    schema: 'bianyi/manifest/1',
    edition: { id, number, title: title.text, series, publishOn },
    contentHash: content.hash,
    rendererVersion,
    publishedAt,
    publishedBy,
    formats,
    passages: content.passages.map(({ passageId, revision, textHash, hash }) => ({
      passageId,
      revision,
      textSha256: textHash,
      hash,
    })),
    sections: edition.sections.map(sectionOf),
    articles: articlesOf(edition, articles),
    signoffs: authority.signatures,
    overrides: authority.overrides,
    unreviewed: authority.overrides.flatMap(({ passageIds, articleId, code, userId, reason }) =>
      passageIds.map(passageId => ({ passageId, articleId, code, userId, reason })),
    ),
    history,
  }
}

/** The bytes that `rootHash` is the hash of. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson(manifest as Json)
}

export function rootHashOf(manifest: Manifest): string {
  return sha256(manifestText(manifest))
}

function sectionOf(section: EditionFacts['sections'][number]): Manifest['sections'][number] {
  const { id, kind, heading, boilerplate, body, items, questions } = section
  return {
    id,
    kind,
    heading,
    boilerplate,
    passages: [body.id, ...items.map(item => item.body.id), ...questions.map(question => question.answer.id)],
    articles: items.map(item => item.articleId),
    evidence: questions.map(({ answer, evidence }) => ({
      passageId: answer.id,
      units: evidence.map(({ unitId, fingerprint }) => ({ unitId, fingerprint })),
    })),
  }
}

function articlesOf(edition: EditionFacts, articles: PrintedArticles): ManifestArticle[] {
  const printed = articlesIn(edition)
  const cited = [...articles.keys()].filter(id => !printed.includes(id)).sort()
  const entry = (article: PrintedArticle, part: ManifestArticle['part']) => ({
    articleId: article.card.articleId,
    part,
    contentHash: article.contentHash,
    source: { version: article.sourceVersion, sha256: article.sourceSha256 },
  })
  return [
    ...printed.flatMap(id => pick(articles, id).map(article => entry(article, 'printed'))),
    ...cited.flatMap(id => pick(articles, id).map(article => entry(article, 'cited'))),
  ]
}

function pick(articles: PrintedArticles, id: string): PrintedArticle[] {
  const article = articles.get(id)
  return article ? [article] : []
}
