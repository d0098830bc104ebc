import { describe, expect, it } from 'vitest'
import type { EditionDocument } from '@/domain/edition-document'
import { sha256 } from '@/domain/hash'
import { type Manifest, manifestOf, rootHashOf } from '@/domain/manifest'
import { type ExportFormat, exportFormats } from '@/domain/words'
import { fileName, renderings } from '@/formats/edition/renderings'
import { carryingFormats, printedRootHash, verifyEdition } from '@/formats/edition/verify'
import {
  documentOf,
  edition,
  nobodysWord,
  passage,
  section,
  wholeEdition,
} from '../../support/printed-edition'

const { facts, articles } = wholeEdition()
const document = documentOf(facts, articles)

function manifest(of: EditionDocument = document): Manifest {
  const hashes = exportFormats.map(format => [format, { sha256: sha256(renderings[format].render(of)) }])
  return manifestOf({
    edition: { ...facts, title: passage('edition-title', 'Ends </script><script>alert(1)</script>') },
    articles: new Map(articles.map(a => [a.card.articleId, a])),
    content: { hash: nobodysWord.contentHash, frameHash: '', passages: [] },
    authority: nobodysWord,
    formats: Object.fromEntries(hashes) as Manifest['formats'],
    publishedAt: '2026-03-02T12:00:00.000Z',
    publishedBy: { userId: 'u', name: 'Editor' },
    history: { seq: 7, hash: '0'.repeat(64) },
  })
}

const fileOf = (format: ExportFormat, of: EditionDocument = document) =>
  renderings[format].embed(renderings[format].render(of), manifest(of))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const bytesOf = (text: string) => Buffer.from(text, 'utf8')

describe.each(exportFormats)('an edition as %s', format => {
  it('is the same text each time', () => {
    const again = wholeEdition()
    expect(renderings[format].render(documentOf(again.facts, again.articles))).toEqual(
      renderings[format].render(document),
    )
  })

  it('is checked offline against its manifest', () => {
    const verdict = verifyEdition(format, fileOf(format), manifest())
    expect(verdict).toEqual({ ok: true, manifest: manifest(), rootHash: rootHashOf(manifest()) })
  })

  it('fails the check when one word is changed', () => {
    const forged = Buffer.from(fileOf(format))
    forged.write('It bothers', forged.indexOf('It matters.'))
    expect(verifyEdition(format, forged, manifest()).ok).toBe(false)
  })

  it('fails the check when anything is added at its end or beginning', () => {
    const file = fileOf(format)
    expect(verifyEdition(format, Buffer.concat([file, bytesOf('\n')]), manifest()).ok).toBe(false)
    expect(verifyEdition(format, Buffer.concat([bytesOf(' '), file]), manifest()).ok).toBe(false)
  })

  it('says that it is a draft while it is one', () => {
    const draft = renderings[format].render(documentOf(facts, articles, nobodysWord, 'draft'))
    expect(textOf(draft)).toMatch(/draft/i)
    expect(textOf(renderings[format].render(document))).not.toContain('Draft:')
  })

  it('prints every text that a reader is to get, and no question that is not', () => {
    const printed = textOf(renderings[format].render(document)).replaceAll(/<[^>]*>|\\/g, '')
    for (const words of [
      'The Powers in Between',
      'Who writes the rules?',
      'Welcome to the 50th edition.',
      'Is trade large?',
      'Quite.',
      'A Shorter Piece',
      'It matters.',
      'Trade is large.',
      'Three.',
      '对话与合作',
      'Institute of Examples',
      'Number 50.',
      nobodysWord.contentHash,
    ])
      expect(printed).toContain(words)
    expect(printed).not.toContain('Unprinted?')
    expect(printed).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
  })

  it('can print an edition with nothing in it', () => {
    const empty = documentOf(edition([], { teaser: passage('t', ''), series: null }))
    expect(textOf(renderings[format].render(empty))).toContain('The Powers in Between')
  })
})

describe('the manifest', () => {
  it('that a file carries is taken out again to the byte', () => {
    for (const format of carryingFormats)
      expect(renderings[format].strip(fileOf(format))).toMatchObject({
        bare: renderings[format].render(document),
        manifest: manifest(),
      })
    expect(carryingFormats).toEqual(['html', 'email', 'docx', 'json'])
  })

  it('has its root hash printed in every format that is read', () => {
    const rootHash = rootHashOf(manifest())
    for (const format of ['html', 'email', 'markdown', 'text', 'docx'] as const) {
      expect(textOf(fileOf(format)).split(rootHash)).toHaveLength(2)
      expect(printedRootHash(fileOf(format))).toBe(rootHash)
    }
  })

  it('cannot close its element in a page, whatever it says', () => {
    const line =
      textOf(fileOf('html'))
        .split('\n')
        .find(l => l.includes('bianyi-manifest')) ?? ''
    expect(line.match(/<\/?script/g)).toEqual(['<script', '</script'])
    const comment =
      textOf(fileOf('email'))
        .split('\n')
        .find(l => l.includes('bianyi-manifest')) ?? ''
    expect(comment.match(/--|[<>]/g)).toEqual(['<', '--', '--', '>'])
  })

  it('is missing where none was given: a text alone proves nothing', () => {
    expect(verifyEdition('text', fileOf('text'))).toEqual({ ok: false, problem: 'no_manifest' })
    expect(verifyEdition('html', renderings.html.render(document))).toEqual({
      ok: false,
      problem: 'no_manifest',
    })
    expect(verifyEdition('json', bytesOf('{"document":'))).toEqual({ ok: false, problem: 'no_manifest' })
    expect(verifyEdition('text', fileOf('text'), { schema: 'other', formats: {} }).ok).toBe(false)
  })

  it('is refused when its root hash is not its own', () => {
    const beside = { ...manifest(), rootHash: sha256('other') }
    expect(verifyEdition('text', fileOf('text'), beside)).toMatchObject({
      ok: false,
      problem: 'root_hash_differs',
    })
  })

  it('of a JSON file is refused when a member is said twice', () => {
    const twice = textOf(fileOf('json')).replace('{"document":', '{"document":{},"document":')
    expect(verifyEdition('json', bytesOf(twice)).ok).toBe(false)
  })
})

describe('file names', () => {
  it('sort by number and say what is a draft', () => {
    expect(fileName(11, 'html')).toBe('edition-011.html')
    expect(fileName(1050, 'markdown')).toBe('edition-1050.md')
    expect(fileName(7, 'text', 'draft')).toBe('edition-007-draft.txt')
    expect(fileName(7, 'email')).toBe('edition-007.email.html')
  })
})

describe('hostile text', () => {
  const hostile = `<img src=x onerror=alert(1)> </style></script> "quoted" 'single' & [x](javascript:alert(1)) *bold* # not a heading \u001b[31mred \u202Eback`
  const at = (format: ExportFormat) =>
    textOf(
      renderings[format].render(
        documentOf(
          edition([section('s', { heading: hostile, body: passage('b', hostile) })], {
            title: passage('t', hostile),
            teaser: passage('e', hostile),
          }),
        ),
      ),
    )

  it('is text in a page, in attributes too', () => {
    const html = at('html')
    expect(html).not.toMatch(/<img|<\/style><|<script/)
    expect(at('email')).not.toMatch(/<img|<\/style>|<script/)
    expect(at('docx')).not.toMatch(/<img|<script/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html.match(/<style>/g)).toHaveLength(1)
  })

  it('loses its control and direction characters in every format that is read', () => {
    for (const format of ['html', 'email', 'markdown', 'text'] as const)
      for (const character of ['\u001b', '\u202E']) expect(at(format)).not.toContain(character)
  })

  it('is no markup in Markdown', () => {
    const markdown = at('markdown')
    expect(markdown).toContain('\\<img src=x onerror=alert(1)\\>')
    expect(markdown).toContain('\\[x\\](javascript:alert(1)) \\*bold\\*')
  })
})
