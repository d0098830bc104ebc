import { describe, expect, it } from 'vitest'
import { full } from './full'
import { mutants, planted } from './signoff-mutants'
import { walk } from './signoff-walk'
import { makeWorld } from './signoff-world'

const walks = full ? 10_000 : 40
const steps = 60

describe('random walks of people of all roles', () => {
  it(`${walks} of them publish nothing unsigned without a recorded override, and sign no own work`, () => {
    const world = makeWorld()
    const began = process.cpuUsage()
    const sum = { published: 0, overridden: 0, refused: 0, signed: 0 }
    for (let seed = 1; seed <= walks; seed += 1) {
      const found = walk(world, seed, steps)
      expect(found.wrong, `walk ${seed}`).toEqual([])
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += found[key]
    }
    const seconds = Math.round(process.cpuUsage(began).user / 1e6)
    console.log(`${walks} walks of ${steps} steps in ${seconds} s of one processor:`, sum)
    for (const count of Object.values(sum)) expect(count).toBeGreaterThan(walks / 10)
  })
})

describe('the walks find what is planted', () => {
  it.each(mutants)('$name', async mutant => {
    const { walk: faulty, makeWorld: begin } = await planted(mutant)
    const world = begin()
    const last = (mutant.from ?? 1) + 200
    let at = mutant.from ?? 1
    while (at < last && faulty(world, at, steps).wrong.length === 0) at += 1
    expect(at, 'no walk of 200 found it').toBeLessThan(last)
    console.log(`found by walk ${at}`)
  })
})
