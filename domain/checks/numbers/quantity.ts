/**
 * A quantity read from a text in either language, so that both sides are compared by value and not by digits.
 * Offsets are UTF-16 code units in the text it was read from, end exclusive.
 */
export type Quantity = {
  start: number
  end: number
  /** The words it was read from. */
  text: string
  kind: QuantityKind
  /**
   * The value: 9e9 for 90亿 and for nine billion; 0.3 for 三成, 百分之三十 and 30 percent; 1/3 for 三分之一; 2 for 翻一番 and
   * doubled (`multiple`); 4 for 第四 and fourth; percentage points as they are counted (2 for 2个百分点). A `date` has its
   * year, else its month, else its day here; a decade its first year (1980); a century its number (21); a `time` its
   minutes after midnight (510 for 8时30分 and 8:30 a.m.). What is `vague` has the magnitude it names: 10 for 数十 and
   dozens of, 1e6 for 数百万 and millions of.
   */
  value: number
  /** The upper end, where it is a range: 3至5, 十五六, 1978-1980. */
  upper?: number
  /** A second reading of the same words that is as right as `value`: 4 for 增长3倍, whose `value` is 3. */
  alternative?: number
  date?: { year?: number; month?: number; day?: number }
  approximation: Approximation
  /** Canonical: an ISO 4217 code for money, else one of the names in units.ts. */
  unit?: string
  /**
   * Whether nobody misses it on the other side: "one" that is an article, 一个, 两国 as "the two countries", an enumerator
   * such as 一是 or First. It is compared where a partner stands opposite and is never reported as missing or added.
   */
  optional: boolean
}

export type QuantityKind =
  | 'number'
  | 'percentage'
  | 'percentage_points'
  | 'fraction'
  | 'multiple'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'decade'
  | 'century'
  | 'sequence'

/** `over` is 多 or "more than", `under` is 近 or "nearly", `about` is 约 or 左右, `vague` is 数十 or "dozens of". */
export type Approximation = 'exact' | 'about' | 'over' | 'under' | 'vague'
