import { chineseNumber, roman } from './numerals'
import { localName, readPart, type WordPackage } from './package'

type Level = { format: string; text: string; start: number }

/** Says what a list draws before its next paragraph; counts as Word does. */
export type Numbering = (numId: string, level: number) => { label: string; isOrdered: boolean } | null

/** Reads how the lists of a file are numbered: what they draw stands nowhere in the text. */
export async function readNumbering({ zip }: WordPackage, path: string | null): Promise<Numbering> {
  const lists = new Map<string, Map<number, Level>>()
  const instances = new Map<string, string>()
  let list: Map<number, Level> | null = null
  let level: Level | null = null
  let instance = ''
  if (path)
    await readPart(zip, path, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? ''
        switch (localName(name)) {
          case 'abstractNum':
            list = new Map()
            lists.set(attributes['w:abstractNumId'] ?? '', list)
            break
          case 'num':
            instance = attributes['w:numId'] ?? ''
            break
          case 'abstractNumId':
            instances.set(instance, value)
            break
          case 'lvl':
            level = { format: 'decimal', text: '', start: 1 }
            list?.set(Number(attributes['w:ilvl']) || 0, level)
            break
          case 'start':
            if (level) level.start = Number(value) || 0
            break
          case 'numFmt':
            if (level) level.format = value
            break
          case 'lvlText':
            if (level) level.text = value
        }
      },
      close: name => {
        if (localName(name) === 'lvl') level = null
        if (localName(name) === 'abstractNum') list = null
      },
      text: () => undefined,
    })
  return counter(lists, instances)
}

function counter(lists: Map<string, Map<number, Level>>, instances: Map<string, string>): Numbering {
  const counts = new Map<string, number[]>()
  return (numId, at) => {
    const levels = lists.get(instances.get(numId) ?? '')
    const level = levels?.get(at)
    if (!levels || !level || at > 8) return null
    if (level.format === 'bullet') return { label: '•', isOrdered: false }
    if (level.format === 'none') return null
    const now = counts.get(numId) ?? []
    now.length = at + 1
    for (let above = 0; above < at; above += 1) now[above] ??= levels.get(above)?.start ?? 1
    now[at] = now[at] === undefined ? level.start : now[at] + 1
    counts.set(numId, now)
    const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1
      return numeral(now[index] ?? 1, levels.get(index)?.format ?? 'decimal')
    })
    return { label, isOrdered: true }
  }
}

function numeral(value: number, format: string): string {
  if (/^(?:chinese|japanese|ideograph|taiwanese)/.test(format) && value < 100) return chineseNumber(value)
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  if (format === 'upperRoman') return roman(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  if (format === 'lowerLetter') return letter
  if (format === 'upperLetter') return letter.toUpperCase()
  if (format === 'decimalEnclosedCircle' && value >= 1 && value <= 20)
    return String.fromCodePoint(0x245f + value)
  return String(value)
}
