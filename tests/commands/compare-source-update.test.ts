import { beforeEach, describe, expect, it } from 'vitest'
import { compareSourceUpdate } from '@/commands/compare-source-update'
import { exportEdition } from '@/commands/export-edition'
import { loadArticleFacts } from '@/db/article-facts'
import type { Database } from '@/db/client'
import { no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { editionIn } from '../support/edition'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>
let made: ReturnType<typeof editionIn>
let source: string

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
  made = editionIn(db, people, 'published')
  source = loadArticleFacts(db, made.feature.id)?.sourceText ?? ''
})

const compare = (text: string) => ok(compareSourceUpdate(as(db, people.reviewer), made.id, text))

describe('a source that appears anew after publication', () => {
  it('touches nothing when it says the same', () => {
    expect(compare(source)).toMatchObject({ changed: 0, touched: [] })
  })

  it('shows each published sentence that rests on words it changed, and changes nothing', () => {
    const before = ok(exportEdition(as(db, people.editor), made.id, 'html')).sha256
    const [first = ''] = source.split(/(?<=。)/)
    const found = compare(source.replace(first, `${first.trim().slice(0, -1)}吗？`))
    expect(found.changed).toBeGreaterThan(0)
    expect(found.touched.length).toBeGreaterThan(0)
    for (const { printed, sentence, anchor } of found.touched) {
      expect(sentence.before).toBe(first.trim())
      expect(printed).not.toBe('')
      expect(anchor).toMatch(/^s\d/)
    }
    expect(ok(exportEdition(as(db, people.editor), made.id, 'html')).sha256).toBe(before)
  })

  it('says that a sentence is gone', () => {
    const [first = ''] = source.split(/(?<=。)/)
    expect(compare(source.replace(first, '')).touched.map(({ sentence }) => sentence.after)).toContain(null)
  })

  it('is of no article when it shares no sentence', () => {
    expect(compare('完全不相干的一句话。')).toEqual({ article: null, changed: 0, touched: [] })
  })

  it('is refused where nothing is published, to nobody, and empty', () => {
    const draft = editionIn(db, people, 'assembling', 12)
    expect(no(compareSourceUpdate(as(db, people.editor), draft.id, source)).code).toBe('not_published')
    expect(no(compareSourceUpdate({ db, actor: null, now: '' }, made.id, source)).code).toBe('not_signed_in')
    expect(no(compareSourceUpdate(as(db, people.editor), made.id, ' ')).code).toBe('text_empty')
  })
})
