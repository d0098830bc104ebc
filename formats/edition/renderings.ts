import type { ExportFormat } from '../../domain/words'
import { embedInDocx, renderDocx, stripDocx } from './docx'
import { embedInEmail, renderEmail, stripEmail } from './email'
import { embedInHtml, renderHtml, stripHtml } from './html'
import { embedInJson, renderJson, stripJson } from './json'
import { renderMarkdown } from './markdown'
import { type Rendering, utf8 } from './rendering'
import { rootLabel, rootLine } from './root-line'
import { renderText } from './text'

export const renderings: Record<ExportFormat, Rendering> = {
  html: {
    contentType: 'text/html; charset=utf-8',
    extension: 'html',
    ...utf8({ render: renderHtml, embed: embedInHtml, strip: stripHtml }),
  },
  email: {
    contentType: 'text/html; charset=utf-8',
    extension: 'email.html',
    ...utf8({ render: renderEmail, embed: embedInEmail, strip: stripEmail }),
  },
  markdown: {
    contentType: 'text/markdown; charset=utf-8',
    extension: 'md',
    ...utf8({ render: renderMarkdown, ...rootLine(`${rootLabel} \``, '`') }),
  },
  text: {
    contentType: 'text/plain; charset=utf-8',
    extension: 'txt',
    ...utf8({ render: renderText, ...rootLine(`${rootLabel} `, '') }),
  },
  docx: {
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    render: renderDocx,
    embed: embedInDocx,
    strip: stripDocx,
  },
  json: {
    contentType: 'application/json; charset=utf-8',
    extension: 'json',
    ...utf8({ render: renderJson, embed: embedInJson, strip: stripJson }),
  },
}

/** edition-011.html; edition-011-draft.html while it is not published. */
export function fileName(number: number, format: ExportFormat, draft?: 'draft'): string {
  return `edition-${String(number).padStart(3, '0')}${draft ? '-draft' : ''}.${renderings[format].extension}`
}
