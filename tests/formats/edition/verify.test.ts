import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportFormats } from '@/domain/words'
import { renderings } from '@/formats/edition/renderings'
import { verifyEdition, verifyFile } from '@/formats/edition/verify'
import { publishedEdition } from '../../support/manifest'

const { manifest, file, document } = publishedEdition()

/** Numbers that look like chance and are the same in each run (a linear congruential generator). */
function* numbers(seed: number) {
  let state = seed
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state
  }
}

/** Tries of a thousand that go to each format: each in proportion to nothing but its turn. */
const tries = (format: ExportFormat) => (exportFormats.indexOf(format) < 4 ? 167 : 166)

describe('a flipped byte', () => {
  it('is found in all of a thousand tries, whatever the format', () => {
    const random = numbers(20260302)
    const next = () => random.next().value ?? 0
    let unnoticed = 0
    let made = 0
    for (const format of exportFormats) {
      const good = file(format)
      for (let turn = 0; turn < tries(format); turn++) {
        const forged = Buffer.from(good)
        const at = next() % forged.length
        forged[at] = (forged[at] ?? 0) ^ (1 << ((next() >>> 8) % 8))
        made += 1
        if (verifyEdition(format, forged, manifest).ok || verifyFile(forged, manifest).verdict.ok)
          unnoticed += 1
      }
    }
    expect([made, unnoticed]).toEqual([1000, 0])
  }, 120_000)

  it('is found at the very first and the very last byte', () => {
    for (const format of exportFormats)
      for (const at of [0, file(format).length - 1]) {
        const forged = Buffer.from(file(format))
        forged[at] = (forged[at] ?? 0) ^ 1
        expect(verifyEdition(format, forged, manifest).ok).toBe(false)
      }
  })
})

describe('a file of which nobody says what it is', () => {
  it.each(exportFormats)('is recognised as %s', format => {
    expect(verifyFile(file(format), manifest)).toMatchObject({ format, verdict: { ok: true } })
  })

  it('says which edition it claims to be when it was changed', () => {
    const forged = Buffer.from(file('html'))
    forged.write('It bothers', forged.indexOf('It matters.'))
    expect(verifyFile(forged).verdict).toMatchObject({
      ok: false,
      problem: 'bytes_differ',
      manifest: { edition: { number: 50 } },
    })
  })

  it('may be anything at all', () => {
    for (const bytes of ['', 'PK', '{', '<!doctype html>', '\u0000\u0001', '# Something'])
      expect(verifyFile(Buffer.from(bytes)).verdict).toEqual({ ok: false, problem: 'no_manifest' })
    expect(verifyFile(Buffer.from([0xff, 0xfe, 0x00])).verdict.ok).toBe(false)
  })
})

describe('what the first renderer published', () => {
  it('verifies to this day: its files print no root hash', () => {
    const old = { ...manifest, rendererVersion: 1 }
    for (const format of ['html', 'text', 'markdown', 'json'] as const) {
      const printed = renderings[format].embed(renderings[format].render(document), old)
      expect(Buffer.from(printed).includes('Root hash')).toBe(false)
      expect(verifyEdition(format, printed, old).ok).toBe(true)
    }
  })

  it('cannot be passed off as what the second one did by taking the root hash away', () => {
    const text = Buffer.from(file('text')).toString('utf8')
    const without = text.slice(0, text.lastIndexOf('\nRoot hash '))
    expect(verifyEdition('text', Buffer.from(without), manifest)).toMatchObject({ problem: 'bytes_differ' })
  })
})
