import { matchQuantities, type QuantityMatch } from './match-quantities'
import { type ReadOptions, readChineseQuantities } from './read-chinese'
import { readEnglishQuantities } from './read-english'

const relativeYear =
  /今年|去年|前年|明年|后年|同年|当年|次年|翌年|年初|年底|年末|本月|上月|下月|昨天|今天|昨日|今日|日前|近日|近年/

let last: { key: string; match: QuantityMatch } | undefined

/**
 * Every quantity of a Chinese text set against those of its English. A year the English spells out where the Chinese says
 * 去年 is not added. The last answer is kept: six checks ask for the same one.
 */
export function compareNumbers(source: string, target: string, options: ReadOptions = {}): QuantityMatch {
  const key = JSON.stringify([source, target, options.publishedOn])
  if (last?.key === key) return last.match
  const match = matchQuantities(
    readChineseQuantities(source, options),
    readEnglishQuantities(target, options),
  )
  const isRelative = relativeYear.test(source)
  const added = match.added.filter(one => !(isRelative && one.kind === 'date' && one.date?.year))
  last = { key, match: { ...match, added } }
  return last.match
}
