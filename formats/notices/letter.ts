import { escaped } from './mail'

/** A letter in several languages as HTML: paragraphs as they are in the plain text, the address a link. */
export function letterHtml(parts: readonly { lang: string; text: string }[], address: string): string {
  const link = `<a href="${escaped(address)}">${escaped(address)}</a>`
  const bodies = parts.map(({ lang, text }) => {
    const paragraphs = text
      .split(/\n{2,}/)
      .map(paragraph => paragraph.split(address).map(escaped).join(link).replaceAll('\n', '<br>'))
    return `<div lang="${lang}">${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')}</div>`
  })
  return (
    `<!doctype html><html lang="${parts[0]?.lang ?? 'en'}"><head><meta charset="utf-8"></head>` +
    `<body style="font-family:sans-serif;font-size:15px;line-height:1.6;color:#222;max-width:640px">` +
    `${bodies.join('<hr style="border:0;border-top:1px solid #ccc;margin:24px 0">')}</body></html>`
  )
}
