import {
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { EvidenceNote } from '../../domain/edition-evidence'
import type { Paragraph as Printed } from '../../domain/edition-paragraphs'
import type { SourceLanguage, Variant } from '../../domain/words'
import { sourceRun } from './html-text'
import { langRuns } from './lang-runs'
import { linkParts } from './links'
import { unreviewedNotice } from './print-words'
import { printable } from './printable'
import { sourceBeside } from './source-beside'

export type Block = Paragraph | Table
type Inline = TextRun | ExternalHyperlink | FootnoteReferenceRun
type RunLook = { italics?: boolean; bold?: boolean; color?: string }

/** Footnotes of a document, numbered in the order in which they are referred to. */
export class Footnotes {
  readonly all: Record<string, { children: Paragraph[] }> = {}
  private count = 0

  /** The mark of a new footnote that says what a text rests on; none where it rests on nothing. */
  restsOn(evidence: readonly EvidenceNote[]): FootnoteReferenceRun[] {
    if (evidence.length === 0) return []
    this.count += 1
    this.all[this.count] = { children: evidence.flatMap(noteParagraphs) }
    return [new FootnoteReferenceRun(this.count)]
  }
}

/** Text as Word keeps it: each run in its language, so that it is set in the right font and spelled right. */
export function runs(text: string, lang: SourceLanguage = 'en', look: RunLook = {}): Inline[] {
  return linkParts(xmlText(text)).flatMap<Inline>(part =>
    part.href === null ? plainRuns(part.text, lang, look) : [linked(part.href, part.text)],
  )
}

/** One paragraph of the edition, with marks behind its last word. */
export function paragraph(
  { text, unreviewed }: Printed,
  { marks = [], ...options }: IParagraphOptions & { marks?: readonly FootnoteReferenceRun[] } = {},
): Paragraph {
  const notice = unreviewed
    ? [new TextRun({ text: ` (${unreviewedNotice.toLowerCase()})`, italics: true, color: 'AD2F1B' })]
    : []
  return new Paragraph({ ...options, children: [...runs(text), ...notice, ...marks] })
}

/** Several paragraphs with the marks behind the last of them. */
export function paragraphs(
  texts: readonly Printed[],
  marks: readonly FootnoteReferenceRun[] = [],
  options: IParagraphOptions = {},
): Paragraph[] {
  return texts.map((text, index) =>
    paragraph(text, { ...options, marks: index === texts.length - 1 ? marks : [] }),
  )
}

/** The paragraphs of a translation with their source under or beside them. */
export function bilingual(texts: readonly Printed[], variant: Variant = 'english'): Block[] {
  if (variant === 'english') return paragraphs(texts)
  const rows = texts.map(text => {
    const source = sourceBeside(text)
    return [paragraph(text), ...(source ? [styled('SourceText', source.text, source.lang)] : [])]
  })
  if (variant === 'beneath' || rows.length === 0) return rows.flat()
  return [columns(rows)]
}

/** Columns as a table without lines, so that each paragraph stands level with its source. */
function columns(rows: readonly Paragraph[][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (paragraph: Paragraph) =>
    new TableCell({ width: { size: 50, type: WidthType.PERCENTAGE }, children: [paragraph] })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [4800, 4800],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      ([english = new Paragraph(''), source = new Paragraph('')]) =>
        new TableRow({ children: [cell(english), cell(source)] }),
    ),
  })
}

export function styled(style: string, text: string, lang: SourceLanguage = 'en'): Paragraph {
  return new Paragraph({ style, children: runs(text, lang) })
}

export function linked(href: string, text: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: href,
    children: [new TextRun({ text: xmlText(text), style: 'Hyperlink' })],
  })
}

function noteParagraphs({ text, source, sourceLanguage, from, stale }: EvidenceNote): Paragraph[] {
  const original = sourceRun(source, sourceLanguage)
  const said = original === text ? [] : [styled('FootnoteText', original, sourceLanguage)]
  const mark = stale ? ' (changed since it was checked)' : ''
  return [styled('FootnoteText', `${text} — ${from}${mark}`), ...said]
}

function plainRuns(text: string, lang: SourceLanguage, look: RunLook): TextRun[] {
  return langRuns(text, lang).map(run =>
    run.lang === 'zh'
      ? new TextRun({
          ...look,
          text: run.text,
          font: { hint: 'eastAsia' },
          language: { value: 'zh-CN', eastAsia: 'zh-CN' },
        })
      : new TextRun({ ...look, text: run.text }),
  )
}

/** XML 1.0 has no place for noncharacters either. */
function xmlText(text: string): string {
  return printable(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
}
