// `npm run bench:memory`: looking a sentence up in the memory, against brute force over the same entries in the same run.
// `-- --full` has 200,000 and 1,000,000 entries and takes some minutes; `-- 50000` has that many.
import { memoryFigures } from '../bench/memory.mjs'

const given = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = process.argv.includes('--full') ? [200_000, 1_000_000] : given.length > 0 ? given : [20_000]
const ms = (value, digits = 1) => `${value.toFixed(digits)} ms`
for (const size of sizes) {
  const f = await memoryFigures(size)
  console.log(`${size} entries`)
  console.log(
    `  look-up: median ${ms(f.median)}, p95 ${ms(f.p95)}, slowest ${ms(f.slowest)}; brute force ${ms(f.brute, 0)}`,
  )
  console.log(`  of that on the processor: median ${ms(f.work)}, p95 ${ms(f.work95)}`)
  console.log(`  top match the same as brute force's: ${f.same} of ${f.queries} that have one of 60 or more`)
  console.log(`  concordance: slowest ${ms(f.concordance)}`)
  console.log(
    `  adding an entry of an import: ${ms(f.firstAdded, 3)} in the first tenth, ${ms(f.lastAdded, 3)} in the last`,
  )
  console.log(
    `  adding an entry by itself: ${ms(f.firstAlone, 3)} after the first tenth, ${ms(f.lastAlone, 3)} after the last`,
  )
}
