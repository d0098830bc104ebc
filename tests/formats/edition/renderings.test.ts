import { describe, expect, it } from 'vitest'
import type { EditionDocument } from '@/domain/edition-document'
import { sha256 } from '@/domain/hash'
import { type Manifest, manifestOf, rootHashOf } from '@/domain/manifest'
import { type ExportFormat, exportFormats } from '@/domain/words'
import { fileName, renderings } from '@/formats/edition/renderings'
import { verifyEdition } from '@/formats/edition/verify'
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

describe.each(exportFormats)('an edition as %s', format => {
  it('is the same text each time', () => {
    const again = wholeEdition()
    expect(renderings[format].render(documentOf(again.facts, again.articles))).toBe(
      renderings[format].render(document),
    )
  })

  it('is checked offline against its manifest', () => {
    const verdict = verifyEdition(format, fileOf(format), manifest())
    expect(verdict).toEqual({ ok: true, manifest: manifest(), rootHash: rootHashOf(manifest()) })
  })

  it('fails the check when one word is changed', () => {
    const forged = fileOf(format).replace('It matters.', 'It bothers.')
    expect(verifyEdition(format, forged, manifest()).ok).toBe(false)
  })

  it('fails the check when anything is added at its end or beginning', () => {
    expect(verifyEdition(format, `${fileOf(format)}\n`, manifest()).ok).toBe(false)
    expect(verifyEdition(format, ` ${fileOf(format)}`, manifest()).ok).toBe(false)
  })

  it('says that it is a draft while it is one', () => {
    const draft = renderings[format].render(documentOf(facts, articles, nobodysWord, 'draft'))
    expect(draft).toMatch(/draft/i)
    expect(renderings[format].render(document)).not.toContain('Draft:')
  })

  it('prints every text that a reader is to get, and no question that is not', () => {
    const printed = renderings[format].render(document).replaceAll(/<[^>]*>|\\/g, '')
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
    expect(renderings[format].render(empty)).toContain('The Powers in Between')
  })
})

describe('the manifest', () => {
  it('that a file carries is taken out again to the byte', () => {
    for (const format of ['html', 'json'] as const)
      expect(renderings[format].strip?.(fileOf(format))).toEqual({
        bare: renderings[format].render(document),
        manifest: manifest(),
      })
  })

  it('cannot close its element in a page, whatever it says', () => {
    const line =
      fileOf('html')
        .split('\n')
        .find(l => l.includes('bianyi-manifest')) ?? ''
    expect(line.match(/<\/?script/g)).toEqual(['<script', '</script'])
  })

  it('is missing where none was given: a text alone proves nothing', () => {
    expect(verifyEdition('text', fileOf('text'))).toEqual({ ok: false, problem: 'no_manifest' })
    expect(verifyEdition('html', renderings.html.render(document))).toEqual({
      ok: false,
      problem: 'no_manifest',
    })
    expect(verifyEdition('json', '{"document":')).toEqual({ ok: false, problem: 'no_manifest' })
    expect(verifyEdition('text', fileOf('text'), { schema: 'other', formats: {} }).ok).toBe(false)
  })

  it('is refused when its root hash is not its own', () => {
    const beside = { ...manifest(), rootHash: sha256('other') }
    expect(verifyEdition('text', fileOf('text'), beside)).toEqual({ ok: false, problem: 'root_hash_differs' })
  })

  it('of a JSON file is refused when a member is said twice', () => {
    const twice = fileOf('json').replace('{"document":', '{"document":{},"document":')
    expect(verifyEdition('json', twice).ok).toBe(false)
  })
})

describe('file names', () => {
  it('sort by number and say what is a draft', () => {
    expect(fileName(11, 'html')).toBe('edition-011.html')
    expect(fileName(1050, 'markdown')).toBe('edition-1050.md')
    expect(fileName(7, 'text', 'draft')).toBe('edition-007-draft.txt')
  })
})

describe('hostile text', () => {
  const hostile = `<img src=x onerror=alert(1)> </style></script> "quoted" 'single' & [x](javascript:alert(1)) *bold* # not a heading \u001b[31mred \u202Eback`
  const at = (format: ExportFormat) =>
    renderings[format].render(
      documentOf(
        edition([section('s', { heading: hostile, body: passage('b', hostile) })], {
          title: passage('t', hostile),
          teaser: passage('e', hostile),
        }),
      ),
    )

  it('is text in a page, in attributes too', () => {
    const html = at('html')
    expect(html).not.toMatch(/<img|<\/style><|<script/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html.match(/<style>/g)).toHaveLength(1)
  })

  it('loses its control and direction characters in every format that is read', () => {
    for (const format of ['html', 'markdown', 'text'] as const)
      for (const character of ['\u001b', '\u202E']) expect(at(format)).not.toContain(character)
  })

  it('is no markup in Markdown', () => {
    const markdown = at('markdown')
    expect(markdown).toContain('\\<img src=x onerror=alert(1)\\>')
    expect(markdown).toContain('\\[x\\](javascript:alert(1)) \\*bold\\*')
  })
})
