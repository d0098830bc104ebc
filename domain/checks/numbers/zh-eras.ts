import type { Quantity } from './quantity'
import { quantity } from './quantity-at'
import { chineseNumeralAt } from './zh-numeral'

/** The first year of each reign that is still dated by, and of the Republic's own count. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  建元: -139,
  贞观: 627,
  永徽: 650,
  开元: 713,
  天宝: 742,
  元和: 806,
  建隆: 960,
  庆历: 1041,
  熙宁: 1068,
  元丰: 1078,
  元祐: 1086,
  宣和: 1119,
  靖康: 1126,
  绍兴: 1131,
  洪武: 1368,
  建文: 1399,
  永乐: 1403,
  宣德: 1426,
  正统: 1436,
  成化: 1465,
  弘治: 1488,
  正德: 1506,
  嘉靖: 1522,
  隆庆: 1567,
  万历: 1573,
  天启: 1621,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
  民国: 1912,
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
}
const era = new RegExp(
  `(${Object.keys(FIRST_YEARS).join('|')})(?=(元|[0-9０-９一二三四五六七八九十]{1,4})年)`,
  'g',
)

/**
 * Years of a reign, 光绪二十年: English says the year of our count, or "the twentieth year of Guangxu", or both, so that
 * each is read as `optional`. The text is handed back with them blanked out.
 */
export function readEras(text: string): { found: Quantity[]; masked: string } {
  const found: Quantity[] = []
  const masked = text.replace(era, (name: string, _name: string, said: string, at: number) => {
    const own = said === '元' ? 1 : (chineseNumeralAt(said, 0)?.value ?? 0)
    const words = quantity(text, at, text.slice(at, at + name.length + said.length + 1))
    const year = (FIRST_YEARS[name] ?? 0) + own - 1
    if (year > 0) found.push({ ...words, kind: 'date', value: year, date: { year }, optional: true })
    found.push({ ...words, kind: 'ordinal', value: own, optional: true })
    return name
  })
  return { found, masked: blank(masked, found) }
}

function blank(text: string, found: readonly Quantity[]): string {
  let blanked = text
  for (const { start, end } of found)
    blanked = blanked.slice(0, start) + '\0'.repeat(end - start) + blanked.slice(end)
  return blanked
}
