import type { QuantityPair } from './match-quantities'

/** A figure that went from one value to another, the ends of which the English has the wrong way round. */
export type TurnedCourse = { from: QuantityPair; to: QuantityPair }

const REACH = 24
const goesTo = /(?:至|到|为|成)(?:了)?(?:约|近)?(?:[^，。；]{0,12}的)?$/
const comesFrom = /(?:从|由|自)[^，。；]{0,16}$/
const moves = /升|降|增|减|涨|跌|提高|扩大|缩小|下滑|攀|翻/
const fromEnglish = /\bfrom (?:about |around |nearly |some |over |more than |an? |roughly )*$/i
const toEnglish = /\bto (?:about |around |nearly |some |over |more than |an? |roughly )*$/i

/**
 * 从2010年的12%升至2020年的18% as "from 18 percent in 2010 to 12 percent in 2020": each value has its equal, and the way
 * between them is turned. Only where both languages say the way outright.
 */
export function turnedCourses(
  source: string,
  target: string,
  pairs: readonly QuantityPair[],
): TurnedCourse[] {
  const valued = pairs.filter(
    ({ state, source: { kind, upper } }) => state === 'same' && kind !== 'date' && upper === undefined,
  )
  return valued.flatMap((from, index) => {
    const to = valued[index + 1]
    if (!to || from.source.kind !== to.source.kind || from.source.unit !== to.source.unit) return []
    if (to.target.end > from.target.start) return []
    const way = source.slice(from.source.end, to.source.start)
    const isWay =
      way.length <= REACH &&
      !/[。；，]/.test(way) &&
      goesTo.test(way) &&
      (moves.test(way) ||
        comesFrom.test(source.slice(Math.max(0, from.source.start - REACH), from.source.start)))
    const turned = target.slice(to.target.end, from.target.start)
    const isTurned =
      turned.length <= 3 * REACH &&
      !/[.;]\s/.test(turned) &&
      toEnglish.test(turned) &&
      fromEnglish.test(target.slice(Math.max(0, to.target.start - REACH), to.target.start))
    return isWay && isTurned ? [{ from, to }] : []
  })
}
