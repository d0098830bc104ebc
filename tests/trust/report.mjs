import { writeFileSync } from 'node:fs'

const failures = []
let passed = 0

export const full = process.env.BIANYI_FULL === '1'
/** Whether `npm test` runs it, beside everything else. */
export const brief = process.env.BIANYI_BRIEF === '1'

/** Says whether something is so, and counts it. */
export function check(what, holds, found = '') {
  if (holds) passed += 1
  else {
    failures.push(what)
    console.log(
      `FAILED ${what}${found === '' ? '' : `: ${typeof found === 'string' ? found : JSON.stringify(found)}`}`,
    )
  }
}

/** Writes the count to the file that `scripts/trust.mjs` gave, and ends the process by it. */
export function finish() {
  const [, , file] = process.argv
  if (file) writeFileSync(file, JSON.stringify({ passed, failed: failures.length }))
  process.exitCode = failures.length > 0 ? 1 : 0
}
