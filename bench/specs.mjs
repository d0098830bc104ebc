import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './bundled.mjs'

const languages = { Chinese: 'readChineseQuantities', English: 'readEnglishQuantities' }

/**
 * How many of the values in a public suite our parsers read. `directory` is the `Specs` folder of Recognizers-Text, whose
 * cases are `{ Input, Results: [{ TypeName, Resolution: { value } }] }`. Only what has one numeric value counts: numbers,
 * ordinals, percentages and measures. Answers a row a file, with the cases in which a value was not read.
 */
export async function specFigures(directory) {
  const read = await bundled(`export { readChineseQuantities } from './domain/checks/numbers/read-chinese'
export { readEnglishQuantities } from './domain/checks/numbers/read-english'`)
  const rows = []
  for (const { path, language } of files(directory)) {
    const cases = JSON.parse(readFileSync(join(directory, path), 'utf8').replace(/^\uFEFF/, ''))
    let [wanted, right] = [0, 0]
    const lost = []
    for (const { Input, Results } of cases) {
      const values = (Results ?? []).map(({ Resolution }) => Resolution?.value).filter(isNumeric)
      const left = read[languages[language]](Input).flatMap(readings)
      const missing = values.filter(value => !take(left, value))
      wanted += values.length
      right += values.length - missing.length
      if (missing.length > 0) lost.push({ input: Input, missing })
    }
    if (wanted > 0) rows.push({ path, wanted, right, lost })
  }
  return rows
}

function files(directory) {
  return ['Number', 'NumberWithUnit'].flatMap(kind =>
    Object.keys(languages).flatMap(language => {
      const folder = join(directory, kind, language)
      if (!existsSync(folder)) return []
      return readdirSync(folder)
        .filter(name => name.endsWith('Model.json'))
        .map(name => ({ path: join(kind, language, name), language }))
    }),
  )
}

function isNumeric(value) {
  return typeof value === 'string' && /^[-+]?[\d.]+(?:e[-+]?\d+)?%?$/i.test(value)
}

/** A share is 0.05 to us and "5%" to the suite, percentage points are 5 to us: both count as that value. */
function readings({ kind, value }) {
  const isShare = kind === 'percentage' || kind === 'fraction'
  return [{ plain: value, percent: isShare ? value * 100 : value }]
}

function take(left, wanted) {
  const isPercent = wanted.endsWith('%')
  const value = Number(wanted.replace('%', ''))
  const at = left.findIndex(
    one => Math.abs(one[isPercent ? 'percent' : 'plain'] - value) <= 1e-9 * Math.max(1, Math.abs(value)),
  )
  if (at < 0) return false
  left.splice(at, 1)
  return true
}
