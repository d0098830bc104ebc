import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '@/domain/reading/document'
import { layOutDocument } from '@/domain/reading/to-text'
import { readHtml } from '@/formats/html/read'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (html: string) => readHtml(bytesOf(html))

const weChat = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="渡口与集市">
<meta name="author" content="濮阳若溪"></head><body><h1 id="activity-name"> 渡口与集市 </h1><a id="js_name">示例公众号</a>
<em id="publish_time"></em><div id="js_content" style="visibility: hidden;"><section><p><span>渡口每天清晨<strong>开船</strong>。</span></p></section>
<p><br></p><p>来往的人<img data-src="https://example.org/canary">比去年多了三成<sup><a href="#n1">[1]</a></sup>。</p><blockquote>老人说：“水深了。”</blockquote>
<ol><li>清晨</li><li><p>黄昏</p></li></ol><ol><li id="n1">见《渡口志》。↩</li></ol></div>
<script>var ct = "1730766000"; globalThis.pwned = true</script></body></html>`

describe('a saved page', () => {
  it('of WeChat gives its article with author, account, day, lists, quotes and notes', async () => {
    const document = await read(weChat)
    expect(document).toMatchObject({
      title: '渡口与集市',
      authors: ['濮阳若溪'],
      publication: '示例公众号',
      publishedOn: '2024-11-05',
      dropped: { pictures: 1 },
    })
    expect(layOutDocument(document, 'accept').text).toBe(
      '渡口每天清晨开船。\n来往的人比去年多了三成［1］。\n老人说：“水深了。”\n1. 清晨\n2. 黄昏\n［1］见《渡口志》。',
    )
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'quote',
      'item',
      'item',
    ])
    expect(document.blocks[0]?.runs[1]).toEqual({ text: '开船', bold: true })
  })

  it('of a journal gives what search engines are told', async () => {
    const body = '渡口每天清晨开船，来往的人比去年多了三成，船上说着两种语言，集市就在岸边。'.repeat(8)
    const document = await read(`<html><head><meta name="citation_title" content="论渡口">
      <meta name="citation_author" content="濮阳若溪"><meta name="citation_author" content="司空宁">
      <meta name="citation_journal_title" content="示例学刊"><meta name="citation_publication_date" content="2024/03/15">
      <link rel="canonical" href="https://example.org/a"></head><body><nav>首页 登录 注册</nav><article><p>${body}</p><p>${body}</p></article></body></html>`)
    expect(document).toMatchObject({
      title: '论渡口',
      authors: ['濮阳若溪', '司空宁'],
      publication: '示例学刊',
      publishedOn: '2024-03-15',
      url: 'https://example.org/a',
    })
    expect(layOutDocument(document, 'accept').text).toBe(`${body}\n${body}`)
  })

  it('in GB2312 is read as its head says', async () => {
    const head = bytesOf('<html><head><meta charset="gb2312"></head><body><div id="js_content"><p>')
    const words = Uint8Array.of(0xcb, 0xae, 0xc9, 0xee)
    const document = await readHtml(Buffer.concat([head, words, bytesOf('</p></div></body></html>')]))
    expect(layOutDocument(document, 'accept').text).toBe('水深')
  })

  it('gives no markup, no script and no address of its own', async () => {
    const hostile = await read(
      `<body><div id="js_content"><p onclick="alert(1)">字<script>alert(2)</script><svg onload="alert(3)"></svg></p>
      <a href="javascript:alert(4)">链接</a><iframe src="https://example.org/x"></iframe>&lt;img src=x onerror=alert(5)&gt;</div></body>`,
    )
    const text = JSON.stringify(hostile.blocks)
    expect(text).not.toMatch(/alert\([1-4]\)|javascript:|example\.org/)
    // What was written as text stays text.
    expect(text).toContain('<img src=x onerror=alert(5)>')
  })

  it('that is nested without end, or empty, is refused', async () => {
    await expect(read('<div>'.repeat(5000))).rejects.toEqual(new UnreadableFile('too_deep'))
    await expect(read('<body><img src="x"></body>')).rejects.toEqual(new UnreadableFile('no_text'))
  })
})
