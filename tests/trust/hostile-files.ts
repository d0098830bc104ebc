import { deflateSync } from 'node:zlib'
import { simplePdf } from '../support/simple-pdf'
import { zipOf } from '../support/zip'

/** A file that somebody might send, by what is odd about it. */
export type Hostile = { name: string; bytes: Uint8Array }

/** Where nothing may ever be asked: an address and a path that are in the files and must be in no answer. */
export const canaries = ['canary.example', '/etc/passwd', 'root:x:']

/** The same numbers for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Some of a good file's bytes are others, or its end is missing. */
function broken(good: Uint8Array, seed: number): Uint8Array {
  const roll = dice(seed)
  const bytes = Uint8Array.from(good)
  if (roll() < 0.25) return bytes.subarray(0, Math.floor(roll() * bytes.length))
  const count = 1 + Math.floor(roll() * 30)
  for (let at = 0; at < count; at += 1) bytes[Math.floor(roll() * bytes.length)] = Math.floor(roll() * 256)
  return bytes
}

function filledUp(made: Hostile[], good: Uint8Array, count: number): Hostile[] {
  const all = [...made]
  for (let seed = 0; all.length < count; seed += 1)
    all.push({ name: `broken ${seed}`, bytes: broken(good, seed) })
  return all.slice(0, Math.max(count, made.length))
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const rel = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const body = (inner: string) => `<w:document xmlns:w="${w}"><w:body>${inner}</w:body></w:document>`
const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const packed = (document: string | Uint8Array, more: Record<string, string> = {}) =>
  zipOf([
    { name: 'word/document.xml', data: typeof document === 'string' ? bytesOf(document) : document },
    ...Object.entries(more).map(([name, content]) => ({ name, data: bytesOf(content) })),
  ])

export function hostileWord(good: Uint8Array, count: number): Hostile[] {
  const wide = (label: string) =>
    Buffer.from(
      `\ufeff<?xml version="1.0" encoding="${label}"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body(text('&x;'))}`,
      'utf16le',
    )
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${body(text('&c;'))}`
  return filledUp(
    [
      { name: 'good', bytes: good },
      { name: 'bomb', bytes: zipOf([{ name: 'word/document.xml', data: new Uint8Array(60 * 1024 * 1024) }]) },
      {
        name: 'lying size',
        bytes: zipOf([
          { name: 'word/document.xml', data: bytesOf(body(text('水'.repeat(50_000)))), says: 500 },
        ]),
      },
      {
        name: 'many parts',
        bytes: zipOf(
          Array.from({ length: 20_000 }, (_, at) => ({ name: `p${at}`, data: new Uint8Array(1) })),
        ),
      },
      {
        name: 'overlapping',
        bytes: zipOf([
          { name: 'word/document.xml', data: bytesOf(body(text('水'))) },
          { name: 'x', data: bytesOf('y'), at: 0 },
        ]),
      },
      {
        name: 'external entity',
        bytes: packed(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body(text('&x;'))}`),
      },
      { name: 'external entity in UTF-16', bytes: packed(wide('UTF-16')) },
      { name: 'external entity under a false label', bytes: packed(wide('UTF-7')) },
      { name: 'laughs', bytes: packed(laughs) },
      { name: 'a million references', bytes: packed(body(text('&#65;'.repeat(1_000_000)))) },
      { name: 'deep', bytes: packed('<w:sdt>'.repeat(100_000)) },
      { name: 'one endless paragraph', bytes: packed(body(text('渡口每天清晨开船。'.repeat(300_000)))) },
      { name: 'a hundred thousand paragraphs', bytes: packed(body(text('水').repeat(150_000))) },
      { name: 'macros', bytes: packed(body(text('水')), { 'word/vbaProject.bin': 'x' }) },
      {
        name: 'external picture',
        bytes: packed(body(text('水')), {
          'word/_rels/document.xml.rels': rel('image', 'http://canary.example/a.png'),
        }),
      },
      {
        name: 'picture from the disk',
        bytes: packed(body(text('水')), {
          'word/_rels/document.xml.rels': rel('image', 'file:///etc/passwd'),
        }),
      },
      {
        name: 'remote template',
        bytes: packed(body(text('水')), {
          'word/_rels/settings.xml.rels': rel('attachedTemplate', 'http://canary.example/t.dotm'),
        }),
      },
      {
        name: 'remote chunk',
        bytes: packed(body(text('水')), {
          'word/_rels/document.xml.rels': rel('aFChunk', 'http://canary.example/c'),
        }),
      },
      { name: 'nested package', bytes: zipOf([{ name: 'word/document.xml', data: good }]) },
      {
        name: 'paths that lead out',
        bytes: zipOf([
          { name: '../../etc/passwd', data: bytesOf('x') },
          { name: 'word/document.xml', data: bytesOf(body(text('水'))) },
        ]),
      },
      { name: 'old Word', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) },
      { name: 'nothing', bytes: new Uint8Array() },
    ],
    good,
    count,
  )
}

export function hostilePages(count: number): Hostile[] {
  const page = (inner: string) =>
    bytesOf(
      `<html><head><meta charset="utf-8"></head><body><div id="js_content">${inner}</div></body></html>`,
    )
  const good = page(
    '<p>渡口每天清晨<b>开船</b>。</p><script>fetch("http://canary.example")</script><img src="http://canary.example/x">',
  )
  return filledUp(
    [
      { name: 'good', bytes: good },
      { name: 'deep', bytes: page('<div>'.repeat(200_000)) },
      { name: 'deep and closed', bytes: page(`${'<b>'.repeat(60_000)}水${'</b>'.repeat(60_000)}`) },
      { name: 'many elements', bytes: page('<p>水</p>'.repeat(100_000)) },
      {
        name: 'many attributes',
        bytes: page(`<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>水</p>`),
      },
      { name: 'one long attribute', bytes: page(`<p title="${'x'.repeat(4_000_000)}">水</p>`) },
      { name: 'unclosed', bytes: bytesOf(`<html><body><p>水${'<p'.repeat(100_000)}`) },
      { name: 'entities', bytes: page('&amp;lt;script&gt;'.repeat(100_000)) },
      {
        name: 'frames',
        bytes: page(
          '<iframe src="file:///etc/passwd"></iframe><object data="http://canary.example"></object>水',
        ),
      },
      {
        name: 'refresh',
        bytes: bytesOf(
          '<meta http-equiv="refresh" content="0;url=http://canary.example"><base href="http://canary.example"><p>水很深，船还没有来。</p>',
        ),
      },
      {
        name: 'drawing with a script',
        bytes: page('<svg><script>alert(1)</script><foreignObject><p>水</p></foreignObject></svg><p>深</p>'),
      },
      { name: 'false encoding', bytes: bytesOf('<meta charset="utf-7"><p>+ADw-script+AD4-</p>') },
      { name: 'no page at all', bytes: Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256) },
      { name: 'tables in tables', bytes: page(`${'<table><tr><td>'.repeat(3_000)}水`) },
      {
        name: 'linked data that is none',
        bytes: page(`<script type="application/ld+json">${'['.repeat(100_000)}</script><p>水</p>`),
      },
    ],
    good,
    count,
  )
}

export function hostilePdfs(count: number): Hostile[] {
  const good = simplePdf(['The ferry leaves at dawn,', 'and the market opens when it lands.'])
  const asText = Buffer.from(good).toString('latin1')
  const changed = (from: string | RegExp, to: string) => Buffer.from(asText.replace(from, to), 'latin1')
  const bomb = deflateSync(new Uint8Array(200 * 1024 * 1024))
  const bombed = Buffer.concat([
    Buffer.from(asText.slice(0, asText.indexOf('4 0 obj')), 'latin1'),
    Buffer.from(`4 0 obj\n<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`, 'latin1'),
    bomb,
    Buffer.from(
      '\nendstream\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF',
      'latin1',
    ),
  ])
  return filledUp(
    [
      { name: 'good', bytes: good },
      { name: 'bomb', bytes: bombed },
      { name: 'pages that are their own parent', bytes: changed('/Kids [3 0 R]', '/Kids [2 0 R]') },
      { name: 'more pages than there are', bytes: changed('/Count 1', '/Count 99999999') },
      {
        name: 'script',
        bytes: changed(
          '/Type /Catalog',
          '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://canary.example"\\)) >>',
        ),
      },
      {
        name: 'font with code',
        bytes: changed(
          '/BaseFont /Helvetica',
          '/BaseFont /Helvetica /FontMatrix [1 2 3 4 5 (0\\); globalThis.pwned = 1; \\()]',
        ),
      },
      {
        name: 'encrypted',
        bytes: changed(
          '/Root 1 0 R',
          '/Root 1 0 R /Encrypt << /Filter /Standard /V 2 /R 3 /O (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /U (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /P -4 >> /ID [(a)(a)]',
        ),
      },
      { name: 'outside file', bytes: changed('/Contents 4 0 R', '/Contents << /F (file:///etc/passwd) >>') },
      { name: 'endless numbers', bytes: changed('BT', `${'9'.repeat(100_000)} 0 0 BT`) },
      { name: 'deep arrays', bytes: changed('/Count 1', `/Count 1 /X ${'['.repeat(100_000)}`) },
      { name: 'no pages', bytes: changed('/Kids [3 0 R] /Count 1', '/Kids [] /Count 0') },
      { name: 'head alone', bytes: bytesOf('%PDF-1.7\n') },
      { name: 'endless reference', bytes: changed('/Length', '/Length 4 0 R /Old') },
    ],
    good,
    count,
  )
}
