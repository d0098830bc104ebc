import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportEdition } from '@/commands/export-edition'
import { issueCorrection } from '@/commands/issue-correction'
import { moveEdition } from '@/commands/move-edition'
import { readArticle } from '@/commands/read-article'
import { readEvents } from '@/commands/read-events'
import { readFindings } from '@/commands/read-findings'
import { readManifest } from '@/commands/read-manifest'
import type { Database } from '@/db/client'
import { readChain } from '@/db/events'
import { canonicalJson, type Json } from '@/domain/canonical-json'
import { firstBreak } from '@/domain/events'
import { exportFormats } from '@/domain/words'
import { verifyEdition } from '@/formats/edition/verify'
import { no, ok, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { edition, editionIn, move } from '../support/edition'
import { as, stale, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const exported = (id: string, format: string) => {
  const file = ok(exportEdition(as(db, people.assistant), id, format))
  return { ...file, text: Buffer.from(file.bytes).toString('utf8') }
}
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

describe('publishing', () => {
  it('gives the same bytes of every format each time, under a name and a type of their own', () => {
    const { id } = editionIn(db, people, 'published')
    const files = exportFormats.map(format => exported(id, format))
    expect(files.map(f => f.fileName)).toEqual([
      'edition-011.html',
      'edition-011.email.html',
      'edition-011.md',
      'edition-011.txt',
      'edition-011.docx',
      'edition-011.json',
    ])
    for (const { fileName, contentType } of files)
      expect(contentType.endsWith('; charset=utf-8')).toBe(!fileName.endsWith('.docx'))
    expect(exportFormats.map(format => exported(id, format).text)).toEqual(files.map(f => f.text))
    for (const file of files) expect(sha256(file.bytes)).toBe(file.sha256)
  })

  it('keeps those bytes when names behind them change', () => {
    const { id } = editionIn(db, people, 'published')
    const before = exported(id, 'html').text
    db.$client.prepare('update users set name = ?').run('Somebody Else')
    expect(exported(id, 'html').text).toBe(before)
  })

  it('carries what it is made of, so that each file can be checked offline', () => {
    const { id } = editionIn(db, people, 'published')
    const manifest = ok(readManifest(as(db, people.assistant), id))
    for (const format of exportFormats)
      expect(verifyEdition(format, exported(id, format).bytes, manifest)).toMatchObject({
        ok: true,
        rootHash: manifest.rootHash,
      })
    const { rootHash, ...rest } = manifest
    expect(sha256(canonicalJson(rest as Json))).toBe(rootHash)
  })

  it('binds the manifest to the history on both sides', () => {
    const { id } = editionIn(db, people, 'published')
    const manifest = ok(readManifest(as(db, people.assistant), id))
    const chain = [...readChain(db)]
    const event = chain.find(e => e.type === 'edition.published')
    expect(event?.prevHash).toBe(manifest.history.hash)
    expect(event?.seq).toBe(manifest.history.seq + 1)
    expect(JSON.parse(event?.data ?? '{}')).toEqual({
      number: 11,
      rootHash: manifest.rootHash,
      contentHash: manifest.contentHash,
    })
    expect(firstBreak(chain)).toBeNull()
  })

  it('names every passage, article, source and signature in the manifest', () => {
    const { id, feature, insight } = editionIn(db, people, 'published')
    const manifest = ok(readManifest(as(db, people.assistant), id))
    const view = edition(db, people.assistant, id)
    expect(manifest.contentHash).toBe(view.contentHash.edition)
    expect(manifest.passages.map(p => p.passageId)).toEqual([
      view.titlePassage.id,
      view.teaserPassage.id,
      ...view.sections.flatMap(s => [
        s.passage.id,
        ...s.items.map(i => i.passage.id),
        ...s.questions.map(q => q.passage.id),
      ]),
    ])
    const source = ok(readArticle(as(db, people.assistant), feature.id)).source
    expect(manifest.articles).toMatchObject([
      { articleId: insight.id, part: 'printed' },
      { articleId: feature.id, part: 'printed', source },
    ])
    const stages = manifest.signoffs.map(s => [s.articleId, s.stage])
    expect(stages).toContainEqual([null, 'edition'])
    for (const stage of ['translation', 'summary', 'article']) {
      expect(stages).toContainEqual([feature.id, stage])
      expect(stages).toContainEqual([insight.id, stage])
    }
    expect(manifest.unreviewed).toEqual([])
  })

  it('publishes the articles in it, each with an event of its own', () => {
    const { feature, insight, id } = editionIn(db, people, 'published')
    for (const made of [feature, insight]) {
      expect(ok(readArticle(as(db, people.assistant), made.id)).state).toBe('published')
      const [event] = ok(readEvents(as(db, people.assistant), { articleId: made.id }, { limit: 1 })).items
      expect(event).toMatchObject({ type: 'article.moved', data: { to: 'published', automatic: true } })
    }
    const types = ok(readEvents(as(db, people.assistant), { editionId: id }, { limit: 100 })).items.map(
      e => e.type,
    )
    expect(types[0]).toBe('edition.published')
  })

  it('prints what went out without review, and lists its passages in the manifest', () => {
    const { id, feature } = editionIn(db, people, 'in_review')
    const override = [{ code: 'edition_signoff', reason: 'the reviewer is travelling' }]
    ok(moveEdition(as(db, people.editor), id, { to: 'approved', override }))
    move(db, people.editor, id, 'published')
    const manifest = ok(readManifest(as(db, people.assistant), id))
    expect(manifest.unreviewed).toHaveLength(manifest.passages.length)
    expect(manifest.unreviewed[0]).toMatchObject({
      code: 'edition_signoff',
      reason: 'the reviewer is travelling',
    })
    expect(manifest.signoffs.some(s => s.stage === 'edition')).toBe(false)
    expect(exported(id, 'html').text).toContain('Printed without review')
    expect(exported(id, 'text').text).toContain('the reviewer is travelling')
    expect(ok(readArticle(as(db, people.assistant), feature.id)).state).toBe('published')
  })

  it('lists the unsigned passages of an article that was taken in without approval', () => {
    const { id, insight } = editionIn(db, people, 'in_review')
    write(db, people.assistant, insight.id, insight.units[2] ?? '', 'Put better.')
    const override = ['edition_signoff', 'article_not_approved'].map(code => ({
      code,
      reason: 'it cannot wait',
    }))
    ok(moveEdition(as(db, people.editor), id, { to: 'approved', override }))
    move(db, people.editor, id, 'published')
    const { unreviewed } = ok(readManifest(as(db, people.assistant), id))
    const ofArticle = unreviewed.filter(u => u.articleId === insight.id)
    expect(ofArticle.every(u => u.code === 'article_not_approved')).toBe(true)
    expect(ofArticle).toHaveLength(4)
  })

  it('leaves everything as it was when a gate stands open', () => {
    const { id } = editionIn(db, people, 'in_review')
    const before = edition(db, people.editor, id)
    no(moveEdition(as(db, people.editor), id, { to: 'approved' }))
    expect(edition(db, people.editor, id)).toEqual(before)
    expect(no(readManifest(as(db, people.editor), id)).code).toBe('not_published')
  })
})

describe('exporting what is not published', () => {
  it('renders it as it stands, marked as a draft, without a manifest', () => {
    const { id } = editionIn(db, people, 'assembling')
    const html = exported(id, 'html')
    expect(html.fileName).toBe('edition-011-draft.html')
    expect(html.text).toContain('Draft:')
    expect(html.text).not.toContain('bianyi-manifest')
    expect(verifyEdition('html', html.bytes)).toEqual({ ok: false, problem: 'no_manifest' })
    expect(JSON.parse(exported(id, 'json').text).document.status).toBe('draft')
  })

  it('prints welcome, answers, insights and a whole feature', () => {
    const { id } = editionIn(db, people, 'assembling')
    const { text } = exported(id, 'text')
    for (const words of [
      '#3 Ask China: The Powers in Between',
      'Welcome to the 11th edition, dated March 5, 2026.',
      'Is trade large?',
      'It is, our authors say.',
      'LIN Zhaoyan: Dialogue and Cooperation',
      'In short: talk.',
      'It matters.',
      '1. Trade is large.',
      'Sentence 1.',
      'Source title: 对话与合作',
      'Number 11.',
    ])
      expect(text).toContain(words)
  })

  it('refuses a format that is not offered, and an edition that is not there', () => {
    const { id } = editionIn(db, people, 'assembling')
    expect(no(exportEdition(as(db, people.assistant), id, 'papyrus')).code).toBe('format_unavailable')
    expect(no(exportEdition(as(db, people.assistant), 'edn_unknown', 'html')).code).toBe('not_found')
    expect(no(exportEdition(as(db, null), id, 'html')).code).toBe('not_signed_in')
  })
})

describe('a correction', () => {
  const text = 'The first answer names the wrong year.'

  it('stands beside the edition; the published bytes stay', () => {
    const { id } = editionIn(db, people, 'published')
    const before = exported(id, 'html').text
    ok(
      issueCorrection(as(db, people.editor), id, { kind: 'correction', text, before: '2024', after: '2025' }),
    )
    expect(edition(db, people.assistant, id).corrections).toMatchObject([
      { kind: 'correction', text, before: '2024', after: '2025', by: { id: people.editor.userId } },
    ])
    expect(exported(id, 'html').text).toBe(before)
  })

  it('is for editors with fresh proof, of a published edition, with words', () => {
    const { id } = editionIn(db, people, 'published')
    const draft = editionIn(db, people, 'approved', 12)
    const issue = (actor = people.editor, of = id, words = text) =>
      no(issueCorrection(as(db, actor), of, { kind: 'retraction', text: words })).code
    expect(issue(people.assistant)).toBe('role_required')
    expect(issue(stale(people.editor))).toBe('fresh_proof_required')
    expect(issue(people.editor, draft.id)).toBe('wrong_state')
    expect(issue(people.editor, id, '  ')).toBe('text_empty')
    expect(edition(db, people.editor, id).corrections).toEqual([])
  })
})

describe('checks of an edition', () => {
  it('are told with the article that they are in, and know which edition is there', () => {
    const { id } = editionIn(db, people, 'assembling')
    const { items } = ok(readFindings(as(db, people.assistant), { editionId: id }))
    const numbers = items.filter(one => one.check.startsWith('number'))
    expect(numbers).toMatchObject([
      { check: 'number_added', facts: { target: '1' } },
      { check: 'number_missing', facts: { source: '90亿元' } },
      { check: 'number_value', facts: { source: '三国', target: '2' } },
      { check: 'number_added', facts: { target: '3' } },
    ])
    expect(numbers.every(one => one.articleId !== undefined)).toBe(true)
    expect(items.map(one => one.code)).toContain('teaser_unanswered')
    expect(items.filter(one => one.check === 'source_card')).toHaveLength(6)
    expect(no(readFindings(as(db, people.assistant), { editionId: 'edn_unknown' })).code).toBe('not_found')
  })
})
