import { bundled } from './bundled.mjs'

/**
 * Sentences as newsletters have them: clauses of the demo's essays, joined; with half their words exchanged for others, a
 * few of which are everywhere and most of which are rare (Zipf), with numbers and years; every eighth a standing phrase
 * that comes again with another number or name. The same for the same seed.
 */
export async function sentencesOf(size, seed = 7) {
  const { essays } = await bundled(`export { demoEssays as essays } from './demo/all-essays'`)
  const clauses = clausesOf(essays)
  const next = randomFrom(seed)
  const one = list => list[Math.floor(next() * list.length)]
  const words = lexicon(60_000)
  // Zipf by its inverse: rank r with a chance near 1 / r.
  const word = () => words[Math.floor(words.length ** next()) - 1]
  const number = () => String(Math.floor(10 ** (1 + next() * 4)))
  const clause = () => reword(one(clauses), word, number, next)
  const standing = Array.from({ length: 400 }, () => `${clause()}，${clause()}`)
  return Array.from({ length: size }, () => {
    if (next() < 1 / 8) return `${one(standing).replace(/\d+/g, number)}，${word()}${word()}。`
    const count = 1 + Math.floor(next() * 3)
    return `${Array.from({ length: count }, clause).join('，')}。`
  })
}

/** The queries: sentences of the memory that were changed in one to eight places, words put in and taken out among them. */
export function changedSentences(sentences, count, seed = 99) {
  const next = randomFrom(seed)
  return Array.from({ length: count }, (_, turn) => {
    const text = [...sentences[Math.floor(next() * sentences.length)]]
    for (let change = 0; change <= turn % 8; change += 1) {
      const at = Math.floor(next() * text.length)
      const way = next()
      if (way < 0.6) text[at] = letters[Math.floor(next() * letters.length)]
      else if (way < 0.8) text.splice(at, 0, letters[Math.floor(next() * letters.length)])
      else if (text.length > 4) text.splice(at, 1)
    }
    return text.join('')
  })
}

function clausesOf(essays) {
  const texts = essays.flatMap(essay => essay.paragraphs.map(paragraph => paragraph.source))
  const all = texts.flatMap(text => text.split(/[，。；：！？、“”《》（）\n]/))
  return [...new Set(all)].filter(clause => /^[\p{Script=Han}\d]{4,24}$/u.test(clause))
}

/** A clause with about half of its pairs of characters exchanged. */
function reword(clause, word, number, next) {
  let text = ''
  for (let at = 0; at < clause.length; at += 2) {
    const pair = clause.slice(at, at + 2)
    const chance = next()
    text += chance < 0.42 ? word() : chance < 0.46 ? `${number()}年` : pair
  }
  return text
}

/** Words of one to three characters, the common first; common characters make most of them. */
function lexicon(size) {
  const next = randomFrom(3)
  return Array.from({ length: size }, () => {
    const length = next() < 0.1 ? 1 : next() < 0.85 ? 2 : 3
    return Array.from({ length }, () => letters[Math.floor(letters.length * next() ** 1.5)]).join('')
  })
}

function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

const letters =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严'
