/** A sentence as it was signed: an English one, with a name, a figure and a quotation in it. */
export const signed =
  'In 2025, Beijing’s partner “Café Ångström” told the KPI review: trade is up; the deal (first/last) covers 1.5 billion yuan, an extra co-operation of equals, thanks to work on taxes.'

export type Mutation = { name: string; text: string }

/** Characters that draw nothing, each to be put in the middle of a word. */
const hidden = [
  0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180e, 0x180f, 0x200b,
  0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062, 0x2063,
  0x2064, 0x2065, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x206b, 0x206c, 0x206d, 0x206e, 0x206f, 0x3164,
  0xfe00, 0xfe01, 0xfe02, 0xfe07, 0xfe0e, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffa, 0xfffb, 0x1bca0, 0x1bca1,
  0x1d173, 0x1d17a, 0xe0001, 0xe0020, 0xe0041, 0xe007f, 0xe0100, 0xe01ef, 0x0000, 0x0001, 0x0008, 0x000b,
  0x000c, 0x001b, 0x007f, 0x0080, 0x0085, 0x009f, 0xe000, 0xf8ff, 0xf0000, 0xfffc,
]

/** Letters of other alphabets in place of the Latin ones that they look like (UTS 39). */
const letters: Record<string, string> = {
  a: 'аɑα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еҽ',
  g: 'ɡ',
  h: 'һհ',
  i: 'іι',
  k: 'κ',
  l: 'ӏ',
  n: 'ո',
  o: 'оοօ',
  p: 'рρ',
  r: 'г',
  s: 'ѕ',
  t: 'τ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝ',
  x: 'х',
  y: 'уγ',
  B: 'ВΒᏴ',
  C: 'СϹᏟ',
  I: 'ІΙ',
  K: 'КΚᏦ',
  P: 'РΡᏢ',
}

/** One character for another that looks the same, or the same one written in another way. */
const others: [string, string, string][] = [
  ['é', 'e\u0301', 'e and a combining acute'],
  ['Å', '\u212b', 'ångström sign'],
  ['Å', 'A\u030a', 'A and a combining ring'],
  ['ö', 'o\u0308', 'o and a combining diaeresis'],
  ['K', '\u212a', 'kelvin sign'],
  [';', '\u037e', 'Greek question mark'],
  [':', '\ua789', 'modifier letter colon'],
  [':', '\u2236', 'ratio'],
  [':', '\u05c3', 'sof pasuq'],
  ['/', '\u2044', 'fraction slash'],
  ['/', '\u2215', 'division slash'],
  ['.', '\u2024', 'one dot leader'],
  [',', '\u201a', 'low quotation mark'],
  ['-', '\u2212', 'minus'],
  ['-', '\u02d7', 'modifier minus'],
  ['’', '\u02bc', 'modifier apostrophe'],
  ['’', '\u055a', 'Armenian apostrophe'],
  ['(', '\u2768', 'ornamental parenthesis'],
  ['i', '\u2170', 'small Roman numeral one'],
  ['I', '\u2160', 'Roman numeral one'],
  ['l', '\u217c', 'small Roman numeral fifty'],
  ['c', '\u217d', 'small Roman numeral hundred'],
  ['1', '\u{1d7e3}', 'mathematical digit'],
  ['a', '\u{1d5ba}', 'mathematical letter'],
  ['o', '\u0585', 'Armenian oh'],
  ['0', 'O', 'capital O in a figure'],
  ['1', 'l', 'small l in a figure'],
  [' ', '\u2800', 'braille blank'],
  [' ', '\u1680', 'ogham space'],
]

/** Two hundred and more texts that a reader takes for the signed one. */
export const mutations: Mutation[] = [
  ...hidden.flatMap(point => {
    const name = `U+${point.toString(16).padStart(4, '0')}`
    const character = String.fromCodePoint(point)
    return ['partner', 'billion'].map(word => ({
      name: `${name} inside ${word}`,
      text: signed.replace(word, `${word.slice(0, 3)}${character}${word.slice(3)}`),
    }))
  }),
  ...Object.entries(letters).flatMap(([letter, alike]) =>
    [...alike].map(other => ({ name: `${other} for ${letter}`, text: signed.replace(letter, other) })),
  ),
  ...others.map(([from, to, name]) => ({ name: `${name} for ${from}`, text: signed.replace(from, to) })),
]
