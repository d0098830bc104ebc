import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '@/domain/reading/document'
import { layOutDocument } from '@/domain/reading/to-text'
import { readDocx } from '@/formats/docx/read'
import { storedZip } from '@/formats/edition/stored-zip'
import { wordFile } from '../../support/word-file'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const bytesOf = (text: string) => new TextEncoder().encode(text)

function packed(body: string, more: Record<string, string> = {}): Uint8Array {
  return storedZip(
    new Map(
      Object.entries({
        'word/document.xml': `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
        ...more,
      }).map(([path, text]) => [path, bytesOf(text)]),
    ),
  )
}

const relations = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const error = await readDocx(bytes).catch((thrown: unknown) => thrown)
  return error instanceof UnreadableFile ? error.reason : `read: ${JSON.stringify(error)}`
}

describe('a Word file', () => {
  it('gives its title, its author, its text and its notes', async () => {
    const document = await readDocx(await wordFile())
    expect(document).toMatchObject({ title: '渡口与集市', authors: ['濮阳若溪'], format: 'docx' })
    expect(layOutDocument(document, 'accept').text).toBe(
      '一、渡口\n渡口每天清晨开船。［1］\n来往的人比去年多了三成。\n［1］见《渡口志》第三卷。',
    )
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
    expect(document.blocks[1]?.runs.some(({ bold, text }) => bold && text === '。')).toBe(true)
  })

  it('has its tracked changes undone, or told at their places with who made them and when', async () => {
    const document = await readDocx(await wordFile())
    expect(layOutDocument(document, 'reject').text).toContain('渡口每天清晨开门。')
    const { text, remarks } = layOutDocument(document, 'discuss')
    expect(text).toContain('渡口每天清晨开门。')
    const told = remarks.map(({ start, end, ...remark }) => ({
      ...remark,
      at: remark.at?.slice(0, 10),
      on: text.slice(start, end),
    }))
    expect(told).toEqual([
      { kind: 'delete', author: '司空宁', at: '2024-11-05', text: '开门', on: '开门' },
      { kind: 'insert', author: '司空宁', at: '2024-11-05', text: '开船', on: '' },
      { kind: 'comment', author: '闻人昭', at: '2024-11-05', text: '此处宜注明出处。', on: '比去年多了三成' },
    ])
  })

  it('whose paragraph end was struck out is one paragraph with the change, and two without', async () => {
    const struck = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>`
    const document = await readDocx(packed(struck + paragraph('后半句。')))
    expect(layOutDocument(document, 'accept').text).toBe('前半句，后半句。')
    expect(layOutDocument(document, 'reject').text).toBe('前半句，\n后半句。')
  })

  it('counts what a text cannot hold, reads text boxes, and never the fallback of one', async () => {
    const box =
      '<w:r><w:drawing><wps:txbx xmlns:wps="x"><w:txbxContent><w:p><w:r><w:t>框内。</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></w:r>'
    const fallback =
      '<mc:Fallback xmlns:mc="y"><w:pict><w:txbxContent><w:p><w:r><w:t>再说一遍。</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>'
    const table =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>年</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>人</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const document = await readDocx(
      packed(`<w:p>${box}${fallback}<w:r><w:t>正文。</w:t></w:r></w:p>${table}`),
    )
    expect(layOutDocument(document, 'accept').text.split('\n').sort()).toEqual(
      ['年\t人', '框内。', '正文。'].sort(),
    )
    expect(document.dropped).toEqual({ pictures: 1, tables: 1 })
  })

  it('has the numbers that its lists draw, as Chinese files number their headings', async () => {
    const numbering = `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const document = await readDocx(
      packed(paragraph('开头。') + item('渡口') + item('集市'), {
        'word/numbering.xml': numbering,
        'word/_rels/document.xml.rels': relations(
          '<Relationship Type="http://x/numbering" Target="numbering.xml"/>',
        ),
      }),
    )
    expect(layOutDocument(document, 'accept').text).toBe('开头。\n一、 渡口\n二、 集市')
  })
})

describe('a Word file that is not to be trusted', () => {
  it('is refused with its reason', async () => {
    const external = (type: string, target: string) => ({
      'word/_rels/settings.xml.rels': relations(
        `<Relationship Type="http://x/${type}" Target="${target}" TargetMode="External"/>`,
      ),
    })
    expect(await reasonOf(bytesOf('no zip at all'))).toBe('damaged')
    expect(await reasonOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toBe('encrypted')
    expect(await reasonOf(packed(''))).toBe('no_text')
    expect(await reasonOf(packed(paragraph('字'), { 'word/vbaProject.bin': 'x' }))).toBe('macros')
    expect(
      await reasonOf(packed(paragraph('字'), external('attachedTemplate', 'https://example.org/t.dotm'))),
    ).toBe('outside_content')
    expect(await reasonOf(packed(paragraph('字'), external('aFChunk', 'chunk.html')))).toBe('outside_content')
    expect(await reasonOf(packed('<w:sdt>'.repeat(100)))).toBe('too_deep')
    const declared = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${w}"/>`
    expect(await reasonOf(storedZip(new Map([['word/document.xml', bytesOf(declared)]])))).toBe('doctype')
  })

  it('is read without what it points to elsewhere', async () => {
    const linked = packed(paragraph('字。'), {
      'word/_rels/document.xml.rels': relations(
        '<Relationship Id="r1" Type="http://x/image" Target="https://example.org/canary.png" TargetMode="External"/>',
      ),
    })
    const document = await readDocx(linked)
    expect(document.dropped).toEqual({ outside_references: 1 })
    expect(JSON.stringify(document)).not.toContain('canary')
  })
})
