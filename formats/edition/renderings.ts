import type { EditionDocument } from '../../domain/edition-document'
import type { Manifest } from '../../domain/manifest'
import type { ExportFormat } from '../../domain/words'
import { embedInHtml, renderHtml, stripHtml } from './html'
import { embedInJson, renderJson, stripJson } from './json'
import { renderMarkdown } from './markdown'
import { renderText } from './text'

export type Rendering = {
  contentType: string
  extension: string
  /** The text of the file, as `manifest.formats` has the hash of it. No clock, no chance: one document, one text. */
  render: (document: EditionDocument) => string
  /** The file as it goes out: with its manifest, where the format can carry one. */
  embed: (bare: string, manifest: Manifest) => string
  /** Undoes `embed`; null where there is no manifest to take out, or the file is not as it was made. */
  strip: ((file: string) => { bare: string; manifest: unknown } | null) | null
}

export const renderings: Record<ExportFormat, Rendering> = {
  html: {
    contentType: 'text/html; charset=utf-8',
    extension: 'html',
    render: renderHtml,
    embed: embedInHtml,
    strip: stripHtml,
  },
  markdown: {
    contentType: 'text/markdown; charset=utf-8',
    extension: 'md',
    render: renderMarkdown,
    embed: bare => bare,
    strip: null,
  },
  text: {
    contentType: 'text/plain; charset=utf-8',
    extension: 'txt',
    render: renderText,
    embed: bare => bare,
    strip: null,
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    render: renderJson,
    embed: embedInJson,
    strip: stripJson,
  },
}

/** edition-011.html; edition-011-draft.html while it is not published. */
export function fileName(number: number, format: ExportFormat, draft?: 'draft'): string {
  return `edition-${String(number).padStart(3, '0')}${draft ? '-draft' : ''}.${renderings[format].extension}`
}
