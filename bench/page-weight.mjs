import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const limit = 90

/** The compressed JavaScript that each page's HTML asks for, above what the framework asks for on an empty page of its own, in kB. */
export async function weightFigures(folder, server, cookie, paths) {
  const { rootMainFiles, polyfillFiles } = JSON.parse(
    readFileSync(join(folder, '.next/build-manifest.json'), 'utf8'),
  )
  const framework = new Set([...rootMainFiles, ...polyfillFiles].map(file => `/_next/${file}`))
  const sizes = new Map()
  const sizeOf = async path => {
    if (!sizes.has(path)) {
      const answer = await fetch(`${server.origin}${path}`, { headers: { 'accept-encoding': 'identity' } })
      sizes.set(path, gzipSync(Buffer.from(await answer.arrayBuffer())).length / 1000)
    }
    return sizes.get(path)
  }
  const figures = []
  for (const [name, path] of paths) {
    const answer = await fetch(`${server.origin}${path}`, { headers: { cookie }, redirect: 'manual' })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    const html = await answer.text()
    const asked = new Set([...html.matchAll(/<script[^>]+src="([^"?]+)/g)].map(([, src]) => src))
    let above = 0
    for (const src of asked) if (!framework.has(src)) above += await sizeOf(src)
    figures.push({ name, above })
  }
  return figures.sort((a, b) => b.above - a.above)
}

export function printWeights(figures) {
  console.log('\nCompressed JavaScript of each page above the framework’s own empty page:')
  for (const { name, above } of figures)
    console.log(
      `${name.padEnd(58)}${`${above.toFixed(1)} kB`.padStart(12)}  ${above > limit ? `(goal: at most ${limit}, MISSED)` : ''}`.trimEnd(),
    )
  const most = figures[0]?.above ?? 0
  console.log(
    `${'The heaviest'.padEnd(58)}${`${most.toFixed(1)} kB`.padStart(12)}  (goal: at most ${limit}, ${most > limit ? 'MISSED' : 'met'})`,
  )
}
