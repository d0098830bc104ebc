/** What a comment says, as it is drawn: nothing but these, so that nothing in it can be more than words and links. */
export type CommentBlock =
  | { kind: 'paragraph' | 'quote'; lines: CommentInline[][] }
  | { kind: 'list'; ordered: boolean; items: CommentInline[][] }

export type CommentInline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis'; inside: CommentInline[] }
  | { kind: 'link'; href: string; inside: CommentInline[] }

/**
 * Reads the little Markdown that people write in comments: `*emphasis*`, `**strong**`, `[words](https://…)` and bare
 * addresses, lines that begin with `- `, `1. ` or `> `. Line breaks stay. Everything else, HTML too, is text as it was typed;
 * so is what was begun and not closed. Chinese needs no blanks around its marks. Takes time by the length of the text.
 */
export function readComment(body: string): CommentBlock[] {
  const blocks: CommentBlock[] = []
  for (const line of body.split(/\r?\n/)) {
    const last = blocks.at(-1)
    const item = /^\s{0,3}(?:[-*•]|(\d{1,3})[.)、])\s+(\S.*)$/.exec(line)
    const quote = /^\s{0,3}[>＞]\s?(.*)$/.exec(line)
    if (item) {
      const ordered = item[1] !== undefined
      const words = inlines(item[2] ?? '')
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(words)
      else blocks.push({ kind: 'list', ordered, items: [words] })
    } else {
      const kind = quote ? 'quote' : 'paragraph'
      const words = inlines(quote ? (quote[1] ?? '') : line)
      if (last?.kind === kind) last.lines.push(words)
      else blocks.push({ kind, lines: [words] })
    }
  }
  return blocks.filter(block => block.kind === 'list' || block.lines.some(line => line.length > 0))
}

/** How deep marks may stand in marks. */
const deepest = 3

const STRONG = /\*\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*\*/y
const EMPHASIS = /\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*(?!\*)/y
const UNDERLINED = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/uy
const LINK = /\[([^[\]\n]{1,500})\]\((https?:\/\/[^\s()<>]{1,2000}|mailto:[^\s()<>]{1,300})\)/y
const ADDRESS = /https?:\/\/[^\s<>"'（）《》，。；、！？]{1,2000}/y

function inlines(text: string, depth = 0): CommentInline[] {
  const found: CommentInline[] = []
  let plain = ''
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const put = (inline: CommentInline, length: number) => {
    if (plain) found.push({ kind: 'text', text: plain })
    plain = ''
    found.push(inline)
    at += length
  }
  while (at < text.length) {
    const sign = text[at] ?? ''
    const mark = depth < deepest && '*_['.includes(sign)
    const strong = mark && match(STRONG)
    const emphasis = mark && !strong && (match(EMPHASIS) ?? match(UNDERLINED))
    const link = mark && match(LINK)
    const address = sign === 'h' && match(ADDRESS)
    if (strong) put({ kind: 'strong', inside: inlines(strong[1] ?? '', depth + 1) }, strong[0].length)
    else if (emphasis)
      put({ kind: 'emphasis', inside: inlines(emphasis[1] ?? '', depth + 1) }, emphasis[0].length)
    else if (link)
      put({ kind: 'link', href: link[2] ?? '', inside: inlines(link[1] ?? '', deepest) }, link[0].length)
    else if (address) {
      // A stop behind an address belongs to the sentence.
      const href = address[0].replace(/[.,;:!?)\]]+$/, '')
      put({ kind: 'link', href, inside: [{ kind: 'text', text: href }] }, href.length)
    } else {
      plain += sign
      at += 1
    }
  }
  if (plain) found.push({ kind: 'text', text: plain })
  return found
}
