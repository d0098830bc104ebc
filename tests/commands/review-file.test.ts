import { beforeAll, describe, expect, it } from 'vitest'
import { exportReview } from '@/commands/export-review'
import { importReview } from '@/commands/import-review'
import { openReview } from '@/commands/open-review'
import { openThread } from '@/commands/open-thread'
import { previewReview } from '@/commands/preview-review'
import { readSignoffs } from '@/commands/read-signoffs'
import { readThreads } from '@/commands/read-threads'
import { readUnits } from '@/commands/read-units'
import { saveUnit } from '@/commands/save-unit'
import { done } from '@/domain/decision'
import { readDocx } from '@/formats/docx/read'
import { readStoredZip, storedZip } from '@/formats/edition/stored-zip'
import { articleIn, no, ok, signBoth } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'
import { editWord, type WordEdit } from '../support/word-edits'

const db = freshDatabase()
const people = team(db)
const { assistant, reviewer } = { assistant: as(db, people.assistant), reviewer: as(db, people.reviewer) }
const read = async (_: string, bytes: Uint8Array) => done(await readDocx(bytes))

const out = (id: string, layout = 'columns', since?: string) =>
  ok(exportReview(reviewer, id, { layout, since })).bytes
const opened = async (bytes: Uint8Array) => ok(await openReview(reviewer, bytes, read))
const preview = async (id: string, bytes: Uint8Array) => ok(previewReview(reviewer, id, await opened(bytes)))
const take = async (id: string, bytes: Uint8Array, leave: string[] = []) =>
  ok(importReview(reviewer, id, { review: await opened(bytes), name: 'back.docx', leave }))
const units = (id: string) => ok(readUnits(reviewer, id)).items
const threads = (id: string) => ok(readThreads(reviewer, { articleId: id })).items
const partOf = (bytes: Uint8Array, path: string) =>
  Buffer.from(readStoredZip(bytes)?.get(path) ?? '').toString()

const many = Array.from({ length: 50 }, (_, at) => `第${at + 1}句谈合作与对话。`).join('\n')
let long: { id: string; units: string[] }
beforeAll(() => {
  long = articleIn(db, people, 'in_review', { text: many })
})

describe('an article as a Word file for review', () => {
  it.each(['columns', 'english'])('comes back from %s as it went out, and brings nothing', async layout => {
    const judged = await preview(long.id, out(long.id, layout))
    expect(judged.items).toEqual([])
    expect(judged.counts).toEqual({ unchanged: 51, known: 0, missing: 0, unknown: 0 })
  })

  it('shows what was revised since a sign-off as tracked changes of those who revised it', async () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, id)
    const [signed] = ok(readSignoffs(reviewer, id)).items
    ok(saveUnit(assistant, ids[0] ?? '', 1, { text: 'Sentence one.' }))
    ok(saveUnit(as(db, people.editor), ids[0] ?? '', 2, { text: 'Sentence one, at last.' }))
    const bytes = out(id, 'english', signed?.id)
    const text = partOf(bytes, 'word/document.xml')
    expect(text).toMatch(
      new RegExp(`<w:del [^>]*w:author="${people.assistant.name}"[^>]*><w:r><w:delText[^>]*>1`),
    )
    expect(text).toContain(`w:author="${people.editor.name}"`)
    expect((await preview(id, bytes)).items).toEqual([])
    expect(no(exportReview(reviewer, id, { layout: 'english', since: 'sgn_none' })).code).toBe(
      'unknown_reference',
    )
  })

  it('takes open threads out as comments, and knows them when they come back', async () => {
    const { id } = articleIn(db, people, 'in_review')
    const passageId = units(id)[1]?.translation.id
    ok(
      openThread(reviewer, {
        articleId: id,
        anchor: { passageId, start: 0, end: 8 },
        body: 'Is "this" <so>?',
      }),
    )
    const bytes = out(id)
    expect(partOf(bytes, 'word/comments.xml')).toContain('Is &quot;this&quot; &lt;so&gt;?')
    const judged = await preview(id, bytes)
    expect([judged.items, judged.counts.known]).toEqual([[], 1])
  })
})

describe('a Word file that comes back from review', () => {
  const at = '2024-11-05T08:30:00Z'
  const edits: WordEdit[] = Array.from({ length: 50 }, (_, index): WordEdit => {
    const author = ['Anna Reader', '闻人昭'][index % 2] ?? ''
    const common = {
      unit: index + 1,
      author,
      at: at.replace('05', String(5 + (index % 20)).padStart(2, '0')),
    }
    if (index % 5 === 0) return { ...common, kind: 'comment', text: `Remark ${index}.`, on: 'Sentence' }
    if (index % 5 === 1) return { ...common, kind: 'insert', text: ' indeed', after: 'Sentence' }
    if (index % 5 === 2) return { ...common, kind: 'delete', text: 'Sentence ' }
    if (index % 5 === 3) return { ...common, kind: 'replace', text: 'Sentence', by: 'Phrase' }
    return { ...common, kind: 'untracked', text: 'Sentence', by: 'Clause' }
  })

  it.each(['columns', 'english'])(
    'has each of fifty edits on its passage, by whom and when: %s',
    async layout => {
      const bytes = editWord(out(long.id, layout), edits)
      const { items, counts } = await preview(long.id, bytes)
      expect(counts).toMatchObject({ unknown: 0, missing: 0 })
      const expected = edits.map(({ unit, kind, author, at: when }) => [
        unit,
        kind === 'comment' ? 'comment' : 'suggestion',
        kind === 'untracked' ? null : author,
        kind === 'untracked' ? null : when,
      ])
      expect(items.map(item => [item.unit, item.kind, item.author, item.at])).toEqual(expected)
    },
  )

  it('brings them in as suggestions and threads, once, and changes no text', async () => {
    const bytes = editWord(out(long.id), edits)
    const before = units(long.id).map(({ translation }) => translation.text)
    const [first] = (await preview(long.id, bytes)).items
    expect(await take(long.id, bytes, [first?.key ?? ''])).toEqual({ suggestions: 40, comments: 9, left: 1 })
    expect(units(long.id).map(({ translation }) => translation.text)).toEqual(before)
    expect(await take(long.id, bytes, [first?.key ?? ''])).toEqual({ suggestions: 0, comments: 0, left: 1 })

    const brought = threads(long.id)
    expect(brought).toHaveLength(49)
    expect(brought[0]).toMatchObject({
      anchor: { quote: 'Sentence', state: 'attached' },
      suggestion: { text: 'Sentence indeed', baseRevision: 1 },
      imported: { author: '闻人昭', at: '2024-11-06T08:30:00Z', kind: 'insert' },
    })
  })

  it('keeps its places where the article went on, and says what is no longer there', async () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    const bytes = editWord(out(id), [
      { unit: 2, kind: 'replace', text: 'Sentence', by: 'Line', author: 'Anna', at },
      { unit: 3, kind: 'comment', text: 'Why?', on: '3', author: 'Anna', at },
    ])
    ok(saveUnit(assistant, ids[1] ?? '', 1, { text: 'And so, Sentence 2.' }))
    ok(saveUnit(assistant, ids[2] ?? '', 1, { text: 'A wholly other text.' }))
    await take(id, bytes)
    const [suggestion, remark] = threads(id)
    expect(suggestion?.anchor).toMatchObject({ quote: 'Sentence', start: 8, state: 'attached' })
    expect(suggestion?.suggestion).toMatchObject({ text: 'Line', baseRevision: 1 })
    expect(remark?.anchor.state).toBe('detached')
  })

  it('brings answers into their threads', async () => {
    const { id } = articleIn(db, people, 'in_review')
    const passageId = units(id)[0]?.translation.id
    ok(openThread(reviewer, { articleId: id, anchor: { passageId, start: 0, end: 8 }, body: 'Is this so?' }))
    const bytes = editWord(out(id), [
      { unit: 1, kind: 'answer', text: 'It is.', author: 'Anna', at, to: 'Is this so?' },
    ])
    expect((await preview(id, bytes)).items).toMatchObject([
      { kind: 'answer', text: 'It is.', author: 'Anna' },
    ])
    await take(id, bytes)
    expect(threads(id)[0]?.comments).toMatchObject([{ body: 'It is.', imported: { author: 'Anna', at } }])
  })

  it('is refused where it is of another article', async () => {
    const other = articleIn(db, people, 'in_review')
    expect(no(previewReview(reviewer, other.id, await opened(out(long.id)))).code).toBe('review_of_another')
    const plain = storedZip(
      new Map(
        [...(readStoredZip(out(other.id)) ?? [])].map(([path, data]) => [
          path,
          Buffer.from(
            Buffer.from(data)
              .toString()
              .replaceAll(/<w:bookmark[^>]*>/g, ''),
          ),
        ]),
      ),
    )
    expect(no(previewReview(reviewer, other.id, await opened(plain))).code).toBe('review_of_another')
  })
})
