import type { EditionDocument } from '../../domain/edition-document'
import type { ExportFormat, Variant } from '../../domain/words'
import { renderDocx } from './docx'
import { renderEmail } from './email'
import { renderHtml } from './html'
import { renderMarkdown } from './markdown'
import { renderText } from './text'

type Printing = Partial<Record<Variant, (document: EditionDocument) => Uint8Array | string>>

const all = (render: (document: EditionDocument, variant: Variant) => Uint8Array | string): Printing => ({
  english: document => render(document, 'english'),
  beneath: document => render(document, 'beneath'),
  columns: document => render(document, 'columns'),
})

/** JSON holds both languages as it is; what is only lines of text has no columns. */
const printings: Record<ExportFormat, Printing> = {
  html: all(renderHtml),
  email: all(renderEmail),
  docx: all(renderDocx),
  markdown: { ...all(renderMarkdown), columns: undefined },
  text: { ...all(renderText), columns: undefined },
  json: {},
}

/** The variants in which a format can be printed. */
export function variantsOf(format: ExportFormat): Variant[] {
  return (Object.keys(printings[format]) as Variant[]).filter(variant => printings[format][variant])
}

/** An edition with its source beside the English, or without; null where the format has no such variant. */
export function renderVariant(
  document: EditionDocument,
  format: ExportFormat,
  variant: Variant,
): Uint8Array | null {
  const printed = printings[format][variant]?.(document)
  return printed === undefined ? null : Buffer.from(printed)
}
