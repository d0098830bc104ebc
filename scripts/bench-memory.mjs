// `npm run bench:memory`: looking a sentence up in the memory, against brute force over the same entries in the same run.
// `-- --full` has 200,000 and 1,000,000 entries and takes a quarter of an hour.
import { memoryFigures } from '../bench/memory.mjs'

const sizes = process.argv.includes('--full') ? [200_000, 1_000_000] : [20_000]
for (const size of sizes) {
  const { queries, same, median, p95, brute, firstAdded, lastAdded } = await memoryFigures(size)
  console.log(`${size} entries`)
  console.log(
    `  look-up: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; brute force ${brute.toFixed(0)} ms`,
  )
  console.log(`  top match as good as brute force's: ${same} of ${queries} that have one of 60 or more`)
  console.log(
    `  adding an entry: ${firstAdded.toFixed(3)} ms in the first tenth, ${lastAdded.toFixed(3)} ms in the last`,
  )
}
