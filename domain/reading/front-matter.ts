import { dayIn } from './day-in'
import type { Block } from './document'
import { textOf } from './text-of'

export type Front = { title: string | null; authors: string[]; publishedOn: string | null; body: Block[] }

/** A title stands at the top, and an author's line right below it. */
const topLines = 8
const longestTitle = 60

/**
 * What the top of a text says of it: the title, by its style, as the first heading, or as a first line that is short and
 * ends in no full stop; below it the authors' names and a date. What was recognised is taken out of the body; a person
 * looks at it before anything is stored.
 */
export function guessFront(blocks: readonly Block[], styled: Block | null = null): Front {
  const top = blocks.slice(0, topLines)
  const title =
    styled ??
    top.find(({ kind }) => kind === 'heading') ??
    (looksLikeTitle(blocks[0]) ? blocks[0] : undefined)
  const titleAt = title ? blocks.indexOf(title) : -1
  const found: Front = { title: title ? lineOf(title) : null, authors: [], publishedOn: null, body: [] }
  const taken = new Set<Block>(title && titleAt >= 0 && titleAt < topLines ? [title] : [])
  if (taken.size > 0)
    for (const block of blocks.slice(titleAt + 1, titleAt + 5)) {
      const line = lineOf(block)
      const names = block.kind === 'paragraph' ? namesIn(line) : []
      const day = dayIn(line)
      if (found.authors.length === 0 && names.length > 0) found.authors = names
      else if (found.publishedOn === null && day && line.length <= 40) found.publishedOn = day
      else if (line !== '') break
      taken.add(block)
    }
  found.body = blocks.filter(block => !taken.has(block))
  // A text of nothing but a title is a text.
  return found.body.some(block => lineOf(block) !== '') ? found : { ...found, body: [...blocks] }
}

/** Names of authors in a line that has nothing else: 作者：张三、李四, or 张三 李四, or By Zhang San and Li Si. */
export function namesIn(line: string): string[] {
  const labelled = /^(?:作\s*者|文|撰文|原创)\s*[:：|｜/／丨]\s*|^[Bb]y\s+/.exec(line)
  const rest = line
    .slice(labelled?.[0].length ?? 0)
    .replace(/[*＊†‡\d¹²³①-⑳［］[\]]/g, '')
    .trim()
  if (rest === '' || rest.length > 60 || /[。；;！？!?，：:《》]/.test(rest)) return []
  const names = rest
    .split(/\s*[、,|｜/／;]\s*|\s+and\s+|\s{2,}|\u3000+|(?<=[\u4e00-\u9fff]{2}) (?=[\u4e00-\u9fff]{2})/)
    .map(name => name.trim())
    .filter(Boolean)
  const isName = (name: string) =>
    /^[\u4e00-\u9fff]{1,2}\s?[\u4e00-\u9fff]{1,3}(?:·[\u4e00-\u9fff]{1,6})?$/.test(name) ||
    (labelled !== null && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name))
  return names.length > 0 && names.length <= 12 && names.every(isName) ? names.map(withoutGap) : []
}

/** 王 毅 is set with a gap so that it is as wide as three characters. */
function withoutGap(name: string): string {
  return /^[\u4e00-\u9fff]\s[\u4e00-\u9fff]$/.test(name) ? name.replace(/\s/, '') : name
}

function looksLikeTitle(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false
  const line = lineOf(block)
  return line !== '' && line.length <= longestTitle && !/[。.！!；;，,：:”"]$/.test(line)
}

function lineOf(block: Block): string {
  return textOf([block]).replace(/\s+/g, ' ').trim()
}
