// `npm run bench:terms`: every term of a glossary found at once, against one search a term in the same run; and the
// wait for the dictionary at each character of a sentence.
import { dictionaryFigures, termFigures } from '../bench/terms.mjs'

const ms = (value, digits = 2) => `${value.toFixed(digits)} ms`
for (const size of [1_000, 5_000, 20_000]) {
  const f = await termFigures(size)
  console.log(`${f.size} terms: put in order in ${ms(f.built)}`)
  console.log(`  found in a sentence in ${ms(f.ofUnit, 3)}`)
  console.log(
    `  in ${f.characters} characters in ${ms(f.ofArticle)}; one search a term ${ms(f.naive)} (${(f.naive / f.ofArticle).toFixed(1)} times as long)`,
  )
  console.log(`  missed: ${f.missed}`)
}
const dictionary = await dictionaryFigures()
if (dictionary) console.log(`dictionary: median ${ms(dictionary.median)}, p95 ${ms(dictionary.p95)}`)
else console.log('dictionary: not built; run `npm run build`')
