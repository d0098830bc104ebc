// `npm run bench:finder`: asking for evidence among 50,000 units; `-- --full` has 500,000, `-- 200000` has that many.
import { finderFigures } from '../bench/finder.mjs'

const given = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = process.argv.includes('--full') ? [500_000] : given.length > 0 ? given : [50_000]
const ms = (value, digits = 1) => `${value.toFixed(digits)} ms`
for (const size of sizes) {
  const f = await finderFigures(size)
  console.log(`${size} units; filing one: ${ms(f.filing, 3)}`)
  console.log(
    `  all questions: median ${ms(f.all.median)}, p95 ${ms(f.all.p95)}, slowest ${ms(f.all.slowest)}`,
  )
  for (const { kind, median, p95, slowest, found } of f.byKind)
    console.log(
      `  ${kind}: median ${ms(median)}, p95 ${ms(p95)}, slowest ${ms(slowest)}; ${found} of 60 found something`,
    )
}
