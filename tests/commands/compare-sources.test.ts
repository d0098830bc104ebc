import { describe, expect, it } from 'vitest'
import { compareSources, readSourceVersions } from '@/commands/compare-sources'
import { reimportSource } from '@/commands/reimport-source'
import { articleIn, no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

function reimported() {
  const db = freshDatabase()
  const people = team(db)
  const { id } = articleIn(db, people, 'translating', { text: '水往低处流。路在脚下。' })
  ok(reimportSource(as(db, people.assistant), id, { text: '水往高处流。路在脚下。' }))
  return { articleId: id, reader: as(db, people.reviewer), stranger: as(db, null) }
}

describe('the versions of a source', () => {
  it('are listed oldest first', () => {
    const { articleId, reader } = reimported()
    expect(ok(readSourceVersions(reader, articleId)).map(({ version }) => version)).toEqual([1, 2])
  })

  it('are compared by characters or by words', () => {
    const { articleId, reader } = reimported()
    const by = (granularity: 'characters' | 'segmented') =>
      ok(compareSources(reader, { articleId, from: 1, to: 2, granularity })).diff
    expect(by('characters').filter(({ op }) => op !== 'equal')).toEqual([
      { op: 'delete', text: '低' },
      { op: 'insert', text: '高' },
    ])
    const before = by('segmented')
      .filter(({ op }) => op !== 'insert')
      .map(({ text }) => text)
    expect(before.join('')).toBe('水往低处流。路在脚下。')
  })

  it('are not found where there are none, and are nobody’s to see who is not signed in', () => {
    const { articleId, reader, stranger } = reimported()
    expect(no(compareSources(reader, { articleId, from: 1, to: 3, granularity: 'words' })).code).toBe(
      'not_found',
    )
    expect(no(readSourceVersions(reader, 'art_none')).code).toBe('not_found')
    expect(no(readSourceVersions(stranger, articleId)).code).toBe('not_signed_in')
  })
})
