// Long English texts and their rewrites, made up of a small vocabulary: the same ones in every run.

/** Three thousand made-up words; the first are taken most often, as in any language. */
const vocabulary = Array.from({ length: 3000 }, (_, at) => {
  const syllables = [
    'ba',
    'le',
    'mi',
    'no',
    'ru',
    'sta',
    'ven',
    'tor',
    'kin',
    'sha',
    'pol',
    'der',
    'an',
    'ing',
  ]
  const one = syllables[at % 14]
  const two = syllables[Math.floor(at / 14) % 14]
  return at < 14 ? one : at < 196 ? two + one : syllables[Math.floor(at / 196) % 14] + two + one
})

function word(pick) {
  return vocabulary[Math.floor((pick(3000) * pick(3000)) / 3000)]
}

function random(seed) {
  let state = seed
  return below => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const joined = sentences => sentences.map(words => `${words.join(' ')}.`).join(' ')

/** An article of so many words, in paragraphs of five sentences of twenty words. */
export function longText(words, seed = 1) {
  const pick = random(seed)
  const sentence = () => Array.from({ length: 20 }, () => word(pick))
  return Array.from({ length: words / 100 }, () => Array.from({ length: 5 }, sentence))
}

/** The same with this share of its words replaced, and every tenth paragraph moved to the end. */
export function rewritten(text, share, seed = 2) {
  const pick = random(seed)
  const changed = text.map(paragraph =>
    paragraph.map(words => words.map(old => (pick(100) < share * 100 ? word(pick) : old))),
  )
  return [...changed.filter((_, at) => at % 10 !== 3), ...changed.filter((_, at) => at % 10 === 3)]
}

export function inParagraphs(text) {
  return text.map(joined).join('\n\n')
}

export function inOne(text) {
  return text.map(joined).join(' ')
}
