import type { Quantity } from './quantity'

/**
 * Quantities that English often says without a number, made `optional` by what stands around them: 第一大国 is the largest,
 * 两年一度 biennial, 三方会谈 trilateral, 两位数 double-digit, 零关税 duty-free, 第三产业 services; and whatever stands in a
 * title, which may have another in English. 90后 is a decade.
 */
export function lightened(text: string, found: readonly Quantity[]): Quantity[] {
  const titles = [...text.matchAll(/《[^《》]*》/gu)].map(
    ({ 0: title, index }) => [index, index + title.length] as const,
  )
  return found.map(one => {
    const behind = text.slice(one.end, one.end + 6)
    const born = bornIn(one, behind)
    if (born) return born
    const inTitle = titles.some(([start, end]) => start < one.start && one.end < end)
    return inTitle || isLight(one, behind) ? { ...one, optional: true } : one
  })
}

const decadesBorn = new Map([
  [0, 2000],
  [5, 2005],
  [10, 2010],
  ...[30, 40, 50, 60, 70, 80, 85, 90, 95].map(value => [value, 1900 + value] as const),
])

function bornIn(one: Quantity, behind: string): Quantity | undefined {
  const decade = /^(?:[0-9]{2}|[零〇五六七八九][零〇五])$/.test(one.text)
    ? decadesBorn.get(one.value)
    : undefined
  if (decade === undefined || !/^后(?![来期方面退果天年])/u.test(behind)) return undefined
  return { ...one, kind: 'decade', value: decade - (decade % 10), optional: true }
}

function isLight({ kind, value, text, date }: Quantity, behind: string): boolean {
  if (date) return false
  if (text === '第一人口') return true
  if (text === '第一') return !/^(?:[一-龥]{0,2}[：:、，,])/u.test(behind)
  if (/^第[二三]$/u.test(text)) return behind.startsWith('产业')
  if (text === '第三世界') return true
  if (/年$/u.test(text)) return /^一[度届次]/u.test(behind)
  if (/方$/u.test(text)) return /^(?:会谈|对话|机制|磋商|会晤|安全|合作|论坛|联盟|协议|峰会)/u.test(behind)
  if (/位$/u.test(text)) return behind.startsWith('数')
  return kind === 'number' && value === 0 && /^[零〇]/u.test(text)
}
