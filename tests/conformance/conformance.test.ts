import { describe, expect, it } from 'vitest'
import { unitStatuses } from '@/domain/words'
import { type UnitOut, xliffVersions } from '@/formats/xliff/file'
import { writeXliff } from '@/formats/xliff/write'
import { ownFiles } from './samples'
import { tryFile } from './try-file'

describe('files of our own of each kind', () => {
  it.each(ownFiles)('$format: $name is $expected', async ({ format, text, expected }) => {
    const { verdict, reason, isSameAgain } = await tryFile(format, Buffer.from(text))
    if (expected === 'accepted') expect([verdict, isSameAgain, reason]).toEqual(['accepted', true, null])
    else expect([verdict, reason?.startsWith(expected) && expected]).toEqual(['refused', expected])
  })
})

describe('what we write', () => {
  const units = unitStatuses.flatMap((status, at) =>
    [true, false].map(
      (isFinal, index): UnitOut => ({
        id: `unt_${at}_${index}`,
        source: '“中”&<文>\n第二段\u0001',
        target: status === 'untranslated' || status === 'omitted' ? '' : 'A & <B> "C"\u0001',
        status,
        revision: at,
        sentences: ['snt_1', 'snt_2'],
        isFinal,
        notes: [{ id: 'cmt_1', from: 'A "B"', text: '<so>?' }],
      }),
    ),
  )

  it.each(xliffVersions)('is XLIFF %s by our own rules, whatever a unit is', async version => {
    const file = { articleId: 'art_1', sourceLanguage: 'zh', targetLanguage: 'en', units }
    const tried = await tryFile('xliff', Buffer.from(writeXliff(file, version)))
    expect(tried).toMatchObject({ verdict: 'accepted', isSameAgain: true, entries: units.length })
  })
})
