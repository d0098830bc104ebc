import { describe, expect, it } from 'vitest'
import { readTmx } from '@/formats/tmx/read'
import { hasMarkup, plainText, type TmxUnit } from '@/formats/tmx/unit'
import { tmxFoot, tmxHead, writeTmxUnit } from '@/formats/tmx/write'

const wrapped = (body: string) =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="*all*"/><body>${body}</body></tmx>`

async function read(bytes: Uint8Array | string, pieces = 1 << 20): Promise<TmxUnit[]> {
  const whole = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const chunks = Array.from({ length: Math.ceil(whole.length / pieces) }, (_, at) =>
    whole.subarray(at * pieces, (at + 1) * pieces),
  )
  const units: TmxUnit[] = []
  for await (const unit of readTmx(chunks)) units.push(unit)
  return units
}

const rich = `<tu tuid="7" creationdate="20240102T030405Z" creationid="A &amp; B" segtype="paragraph">
  <note>seen &lt;twice&gt;</note><prop type="domain">law</prop>
  <tuv xml:lang="ZH-Hant" changeid="c"><prop type="x">1</prop><seg>主權<bpt i="1">&lt;b&gt;</bpt>平等<ept i="1">&lt;/b&gt;</ept>。</seg></tuv>
  <tuv xml:lang="en-GB"><seg>Sovereign <hi type="b">equal<ph x="1"/>ity</hi>.</seg></tuv>
  <tuv xml:lang="fr"><seg>égalité</seg></tuv>
</tu>`

describe('a TMX file', () => {
  it('is read with everything that it says', async () => {
    const [unit] = await read(wrapped(rich))
    expect(unit).toEqual({
      attributes: { tuid: '7', creationdate: '20240102T030405Z', creationid: 'A & B', segtype: 'paragraph' },
      notes: [{ text: 'seen <twice>' }],
      props: [{ type: 'domain', text: 'law' }],
      variants: [
        {
          language: 'ZH-Hant',
          attributes: { changeid: 'c' },
          props: [{ type: 'x', text: '1' }],
          notes: [],
          segment: [
            '主權',
            { name: 'bpt', attributes: { i: '1' }, content: ['<b>'] },
            '平等',
            { name: 'ept', attributes: { i: '1' }, content: ['</b>'] },
            '。',
          ],
        },
        {
          language: 'en-GB',
          attributes: {},
          props: [],
          notes: [],
          segment: [
            'Sovereign ',
            {
              name: 'hi',
              attributes: { type: 'b' },
              content: ['equal', { name: 'ph', attributes: { x: '1' }, content: [] }, 'ity'],
            },
            '.',
          ],
        },
        { language: 'fr', attributes: {}, props: [], notes: [], segment: ['égalité'] },
      ],
      unknown: 0,
    })
    expect(unit!.variants.map(({ segment }) => plainText(segment))).toEqual([
      '主權平等。',
      'Sovereign equality.',
      'égalité',
    ])
    expect(unit!.variants.map(({ segment }) => hasMarkup(segment))).toEqual([true, true, false])
  })

  it('is the same after it was written and read again, and so are its bytes', async () => {
    const units = await read(
      wrapped(
        `${rich}<tu><tuv lang="zh"><seg>一 二\n三&#13;四 &quot;𠮷&quot; </seg></tuv><tuv lang="en"><seg/></tuv></tu>`,
      ),
    )
    const written = tmxHead + units.map(writeTmxUnit).join('') + tmxFoot
    const again = await read(written)
    expect(again).toEqual(units)
    expect(tmxHead + again.map(writeTmxUnit).join('') + tmxFoot).toBe(written)
  })

  it('is the same however it comes in pieces, in UTF-8, UTF-16 and GB18030', async () => {
    const text = wrapped(rich)
    const whole = await read(text)
    for (const size of [1, 3, 7, 300]) expect(await read(Buffer.from(text), size)).toEqual(whole)
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(await read(wide, 5)).toEqual(whole)
    expect(await read(Buffer.from(text, 'utf16le'), 5)).toEqual(whole)
    expect(await read(Buffer.from(wide).swap16(), 5)).toEqual(whole)
    const chinese = wrapped('<tu><tuv xml:lang="zh"><seg>中文</seg></tuv></tu>')
      .replace('?>', ' encoding="GB18030"?>')
      .split('中文')
    const gb = Buffer.concat([
      Buffer.from(chinese[0]!),
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
      Buffer.from(chinese[1]!),
    ])
    expect(plainText((await read(gb, 2))[0]!.variants[0]!.segment)).toBe('中文')
  })

  it('tells of elements that it does not have, and keeps the text in them', async () => {
    const [unit] = await read(
      wrapped('<tu><odd><tuv/></odd><tuv xml:lang="zh"><seg>甲<x>乙</x>丙</seg></tuv></tu>'),
    )
    expect(unit!.unknown).toBe(2)
    expect(plainText(unit!.variants.at(-1)!.segment)).toBe('甲乙丙')
  })
})

describe('a file that is not read', () => {
  const doctype = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${doctype}<tmx/>`
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
  it.each<[string, string | Uint8Array, string]>([
    ['a document type', `<?xml version="1.0"?>${doctype}<tmx/>`, 'doctype'],
    ['one in small letters', `<!doctype tmx><tmx/>`, 'doctype'],
    ['an entity of its own', `<!DOCTYPE t [<!ENTITY a "b">]><tmx>&a;</tmx>`, 'doctype'],
    ['an entity declared in a comment', '<tmx><!-- <!ENTITY a "b"> --></tmx>', 'doctype'],
    [
      'a document type in UTF-16',
      utf16(`<?xml version="1.0" encoding="UTF-16"?>${doctype}<tmx/>`),
      'doctype',
    ],
    [
      'one in UTF-16 that starts with the other byte',
      Buffer.from(utf16(`${doctype}<tmx/>`)).swap16(),
      'doctype',
    ],
    ['one in UTF-16 without a mark', Buffer.from(`${doctype}<tmx/>`, 'utf16le'), 'doctype'],
    ['the label UTF-7', declared('UTF-7'), 'encoding'],
    ['the label UTF-16 on single bytes', declared('UTF-16'), 'encoding'],
    ['the label of EBCDIC', declared('cp037'), 'encoding'],
    ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c]), 'encoding'],
    ['bytes that are no UTF-8', Buffer.from([...Buffer.from('<tmx>'), 0xff, 0xfe]), 'encoding'],
    ['an unknown entity', wrapped('<tu>&lol;</tu>'), 'not_well_formed'],
    [
      'a million numeric references',
      wrapped(`<tu><tuv><seg>${'&#65;'.repeat(1_000_000)}</seg></tuv></tu>`),
      'numeric_references',
    ],
    ['elements within elements', wrapped(`${'<hi>'.repeat(70)}${'</hi>'.repeat(70)}`), 'too_deep'],
    ['text without end', wrapped(`<tu><tuv><seg>${'甲'.repeat(5_000_000)}</seg></tuv></tu>`), 'too_large'],
    ['an end that is missing', '<tmx><body>', 'not_well_formed'],
    ['nothing', '', 'not_well_formed'],
    ['XML of another kind', '<xliff/>', 'another_format'],
  ])('%s', async (_, bytes, problem) => {
    await expect(read(bytes)).rejects.toMatchObject({ problem })
  })

  it('is found out wherever its pieces are cut', async () => {
    for (let size = 1; size < 12; size += 1)
      await expect(read(`<tmx>${' '.repeat(300)}${doctype}</tmx>`, size)).rejects.toMatchObject({
        problem: 'doctype',
      })
  })

  it('may still have the few numeric references that any file has', async () => {
    expect(await read(wrapped(`<tu><note>${'&#8217;'.repeat(40)}</note></tu>`))).toHaveLength(1)
  })
})
