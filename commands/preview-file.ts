import { type AlikeArticle, alikeArticles } from '../db/alike-articles'
import { done, type Outcome, refused } from '../domain/decision'
import { type Script, scriptOf } from '../domain/languages/script'
import type { Dropped, FileDocument, FileFormat, Hand } from '../domain/reading/document'
import { type ChangeChoice, layOutDocument, type RemarkKind } from '../domain/reading/to-text'
import { checkSourceText, inspectSource } from '../domain/source-text'
import type { SourceLanguage } from '../domain/words'
import type { Context } from './context'
import { type GivenFile, type ReadFile, readSourceFile, type SourceFile } from './read-source-file'

/** `id` tells it from the others of this file. */
type Told = Hand & { id: number; kind: RemarkKind; text: string }

/** What was found in a file, for somebody to look at and put right before anything is stored. */
export type FilePreview = {
  format: FileFormat
  text: string
  language: SourceLanguage
  script: Script
  title: string | null
  authors: string[]
  publication: string | null
  publishedOn: string | null
  url: string | null
  notes: number
  pages: number | null
  dropped: Dropped
  /** Tracked changes and comments, the first of them, and how many there are: what is made of them has to be said. */
  remarks: Told[]
  changes: number
  comments: number
  alike: { id: string; title: string; share: number }[]
}

/** So many changes and comments are shown; all are counted. */
const shown = 100

/** Reads a file and tells what is in it; stores nothing. `choice`: what the text is to make of tracked changes. */
export async function previewFile(
  context: Context,
  file: GivenFile,
  choice: ChangeChoice,
  read: ReadFile,
): Promise<Outcome<FilePreview>> {
  const source = await readSourceFile(context, file, read)
  if (!source.ok) return source
  const found =
    'document' in source.value ? fromDocument(source.value.document, choice) : fromText(source.value)
  const usable = checkSourceText(found.text)
  if (!usable.ok) return refused(usable.code, usable.facts)
  const { looksChinese } = inspectSource(found.text)
  return done({
    ...found,
    language: looksChinese ? 'zh' : 'en',
    script: looksChinese ? scriptOf(found.text) : 'unknown',
    alike: alikeArticles(context.db, found.text).map(alikeView),
  })
}

type Found = Omit<FilePreview, 'language' | 'script' | 'alike'>

function fromText({ format, text }: Extract<SourceFile, { text: string }>): Found {
  return {
    format,
    text,
    title: null,
    authors: [],
    publication: null,
    publishedOn: null,
    url: null,
    notes: 0,
    pages: null,
    dropped: {},
    remarks: [],
    changes: 0,
    comments: 0,
  }
}

function fromDocument(document: FileDocument, choice: ChangeChoice): Found {
  const { format, title, authors, publication, publishedOn, url, notes, pages, dropped, comments } = document
  const { remarks } = layOutDocument(document, 'discuss')
  const changes = remarks.filter(({ kind }) => kind !== 'comment')
  return {
    format,
    text: layOutDocument(document, choice).text,
    title: title?.slice(0, 500) ?? null,
    authors,
    publication,
    publishedOn,
    url,
    notes: notes.length,
    pages: pages ?? null,
    dropped,
    remarks: remarks.slice(0, shown).map(({ kind, author, at, text }, id) => ({
      id,
      kind,
      author,
      at,
      text: text.slice(0, 500),
    })),
    changes: changes.length,
    comments: comments.length,
  }
}

function alikeView({ id, titleZh, titleEn, share }: AlikeArticle) {
  return { id, title: titleZh ?? titleEn, share: Math.round(share * 100) / 100 }
}
