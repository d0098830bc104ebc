/** What stands between two words of one numeral. */
export const gap = '(?:[\\s\\u00a0\\u202f]|-(?=[a-z]))'

/** English number words by value. All in lower case: the readers are given a lower-cased text of the same length. */
export const ones: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
}

export const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
}

/** What is written behind digits for a scale. A lone m, b or k is one behind money only: see en-numeral.ts. */
export const shortScales: Readonly<Record<string, number>> = {
  bn: 1e9,
  mn: 1e6,
  mln: 1e6,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
}

/** What "dozens of" and "tens of thousands of" are multiples of; a dozen is read as ten here, as 数十 is. */
export const plurals: Readonly<Record<string, number>> = {
  dozens: 10,
  scores: 10,
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}

const irregular: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
}

/** fourth, nineteenth, twentieth: ordinals of one word. */
export const ordinalWords: Readonly<Record<string, number>> = {
  ...irregular,
  ...regular(ones, ['zero', 'one', 'two', 'three', 'five', 'eight', 'nine']),
  ...regular(teens, ['twelve']),
  ...Object.fromEntries(Object.entries(tens).map(([word, value]) => [`${word.slice(0, -1)}ieth`, value])),
}

/** Any of these words, longest first, for use within a pattern. */
export function anyOf(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

function regular(words: Readonly<Record<string, number>>, but: readonly string[]): Record<string, number> {
  const kept = Object.entries(words).filter(([word]) => !but.includes(word))
  return Object.fromEntries(kept.map(([word, value]) => [`${word}th`, value]))
}
