import { type CanIEmailOptions, caniemail } from 'caniemail'
import { describe, expect, it } from 'vitest'
import { renderEmail } from '@/formats/edition/email'
import { emailSize, errorAt, warningAt } from '@/formats/edition/email-size'
import { documentOf, wholeEdition } from '../../support/printed-edition'

const { facts, articles } = wholeEdition()
const mail = renderEmail(documentOf(facts, articles))

/** What Word sees of a mail: conditional comments for it opened, what is not for it gone. */
const asWord = (html: string) =>
  html
    .replace(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
    .replace(/<!--\[if mso\]>([\s\S]*?)<!\[endif\]-->/g, '$1')
const asOthers = (html: string) => html.replace(/<!--\[if mso\]>[\s\S]*?<!\[endif\]-->/g, '')

/** Features a mail program does not know, as caniemail's data has it. Apart from the doctype: Word ignores it, and so may we. */
function unsupported(html: string, clients: CanIEmailOptions['clients']): string[] {
  const { issues } = caniemail({ clients, html })
  return [...issues.errors.entries()]
    .flatMap(([client, found]) => found.map(issue => `${client}: ${issue.title}`))
    .filter(issue => !issue.endsWith('HTML5 doctype'))
}

describe('a mail', () => {
  it('uses nothing that Outlook’s Word engine does not know', () => {
    expect(unsupported(asWord(mail), ['outlook.windows'])).toEqual([])
  })

  it('uses nothing that Gmail or Apple Mail does not know', () => {
    expect(unsupported(asOthers(mail), ['gmail.*', 'apple-mail.*'])).toEqual([])
  })

  it('would be caught using what they do not know', () => {
    const worse = mail.replace('margin:0;padding:0', 'margin:0;padding:0;border-radius:4px;max-width:9px')
    expect(unsupported(asWord(worse), ['outlook.windows'])).toContain('outlook.windows: border-radius')
  })

  it('fetches and runs nothing, and has no style but inline', () => {
    expect(mail).not.toMatch(/<(script|link|img|style|iframe|form)\b/)
    expect(mail).not.toMatch(/url\(|\sclass=|\son\w+=/)
  })

  it('closes what it opens, for Word and for the others', () => {
    for (const seen of [asWord(mail), asOthers(mail)]) {
      const open: string[] = []
      for (const [whole, close, tag = ''] of seen
        .replace(/<!--[\s\S]*?-->/g, '')
        .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
        if (whole.endsWith('/>')) continue
        if (close) expect(open.pop()).toBe(tag)
        else open.push(tag)
      }
      expect(open).toEqual([])
    }
  })

  it('says the language of every run', () => {
    for (const piece of mail.match(/<(p|h[1-4])\b[^>]*>/g) ?? [])
      expect(piece).toMatch(/ lang="(en|zh-Hans)"/)
    const chinese = mail.replace(/<[^>]*lang="zh-Hans"[^>]*>[^<]*/g, '')
    expect(chinese).not.toMatch(/\p{Script=Han}/u)
    expect(mail).toMatch(/<span lang="zh-Hans"[^>]*>对话与合作<\/span>/)
  })

  it('lays out with tables that say so', () => {
    for (const table of mail.match(/<table\b[^>]*>/g) ?? []) expect(table).toContain('role="presentation"')
  })
})

describe('the size of a mail', () => {
  it('is told as it is and as it travels', () => {
    const html = `${'a'.repeat(100)} = 中\n${'b'.repeat(76)} \n`
    const { html: bytes, base64, quotedPrintable } = emailSize(html)
    expect(bytes).toBe(Buffer.byteLength(html))
    expect(base64).toBe(
      (
        Buffer.from(html)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n').length + 2,
    )
    expect(quotedPrintable).toBe(encoded(html).length)
  })

  it('is a warning from 90 KB and an error from 100 KB', () => {
    const levelOf = (size: number) => emailSize('a'.repeat(size)).level
    expect([levelOf(warningAt - 1), levelOf(warningAt), levelOf(errorAt)]).toEqual([
      'good',
      'warning',
      'error',
    ])
  })
})

/** Quoted-printable in the plainest way, to hold the count against. */
function encoded(text: string): string {
  return text
    .split('\n')
    .map(line => {
      const tokens = [...Buffer.from(line, 'utf8')].map((byte, index, all) => {
        const plain = (byte > 32 && byte < 127 && byte !== 61) || (byte === 32 && index < all.length - 1)
        return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      })
      let row = ''
      let out = ''
      tokens.forEach((token, index) => {
        if (row.length + token.length > (index === tokens.length - 1 ? 76 : 75)) {
          out += `${row}=\r\n`
          row = ''
        }
        row += token
      })
      return out + row
    })
    .join('\r\n')
}
