import { describe, expect, it } from 'vitest'
import { InvalidXliff } from '@/formats/xliff/fault'
import { checkXliff } from '@/formats/xliff/read'
import { readTree, writeTree } from '@/formats/xml/tree'
import { UnreadableXml } from '@/formats/xml/unreadable'
import { xliffSamples } from '../../support/xliff-samples'

async function verdict(text: string): Promise<string> {
  try {
    checkXliff(await readTree([Buffer.from(text)]))
    return 'accepted'
  } catch (error) {
    if (error instanceof InvalidXliff) return `${error.fault.problem} ${error.fault.at}`
    if (error instanceof UnreadableXml) return error.problem
    throw error
  }
}

describe('a file held against the rules of XLIFF', () => {
  it.each(xliffSamples)('is $expected: $name', async ({ text, expected }) => {
    expect(await verdict(text)).toBe(expected)
  })

  it('is written again as it was read', async () => {
    for (const { text, expected } of xliffSamples.filter(sample => sample.expected === 'accepted')) {
      const once = await readTree([Buffer.from(text)])
      const again = await readTree([Buffer.from(writeTree(once))])
      expect(strip(again), expected).toEqual(strip(once))
    }
  })
})

function strip(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'line' ? undefined : inner)))
}
