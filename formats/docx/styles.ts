import { localName, readPart, type WordPackage } from './package'

/** What a paragraph style makes of a paragraph. */
export type StyleRole =
  | { kind: 'title' }
  | { kind: 'heading'; level: number }
  | { kind: 'quote' }
  | { kind: 'list' }
export type NumberedStyle = { role: StyleRole | null; numId: string | null; level: number }

type Style = {
  name: string
  basedOn: string | null
  outline: number | null
  numId: string | null
  level: number
}

/** The paragraph styles by their ids, each with what it stands for: by its own name or outline level, or its parent's. */
export async function readStyles(
  { zip }: WordPackage,
  path: string | null,
): Promise<Map<string, NumberedStyle>> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  if (path)
    await readPart(zip, path, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        switch (localName(name)) {
          case 'style':
            style = { name: '', basedOn: null, outline: null, numId: null, level: 0 }
            styles.set(attributes['w:styleId'] ?? '', style)
            break
          case 'name':
            if (style) style.name = value.toLowerCase()
            break
          case 'basedOn':
            if (style) style.basedOn = value
            break
          case 'outlineLvl':
            if (style) style.outline = Number(value)
            break
          case 'numId':
            if (style) style.numId = value
            break
          case 'ilvl':
            if (style) style.level = Number(value) || 0
        }
      },
      close: name => {
        if (localName(name) === 'style') style = null
      },
      text: () => undefined,
    })
  return new Map([...styles.keys()].map(id => [id, standsFor(styles, id)]))
}

function standsFor(styles: ReadonlyMap<string, Style>, id: string): NumberedStyle {
  let role: StyleRole | null = null
  let numId: string | null = null
  let level = 0
  let next: string | null = id
  for (let depth = 0; next !== null && depth < 20; depth += 1) {
    const style = styles.get(next)
    if (!style) break
    role ??= roleOf(style)
    if (numId === null && style.numId !== null) {
      numId = style.numId
      level = style.level
    }
    next = style.basedOn
  }
  return { role, numId, level }
}

function roleOf({ name, outline }: Style): StyleRole | null {
  const heading = /^(?:heading|标题|標題) ?(\d)$/.exec(name)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (/^(?:title|标题|標題)$/.test(name)) return { kind: 'title' }
  if (/quot|引用|引文/.test(name)) return { kind: 'quote' }
  if (/^list (?:bullet|number|paragraph)|列表|列出段落/.test(name)) return { kind: 'list' }
  return outline !== null && outline >= 0 && outline < 9 ? { kind: 'heading', level: outline + 1 } : null
}
