import { beforeEach, describe, expect, it } from 'vitest'
import { command } from '@/commands/context'
import { passageOrThrow, revisePassage } from '@/commands/passage'
import { readRevisions } from '@/commands/read-revisions'
import { restoreRevision } from '@/commands/restore-revision'
import { loadUnit } from '@/db/one-unit'
import { done } from '@/domain/decision'
import {
  type DiscussedArticle,
  discussedArticle,
  granted,
  minutesAfter,
  refusalOf,
} from '../support/discussed-article'

let article: DiscussedArticle
beforeEach(() => {
  article = discussedArticle(['Water flows downhill.', 'The road lies underfoot.', 'The mountain is far.'])
})

const restore = (passageId: string, revision: number, from: number, actor = article.editor) =>
  restoreRevision(article.by(actor, minutesAfter(30)), { passageId, revision, from })
const history = (passageId: string) =>
  granted(readRevisions(article.by(article.reviewer), { passageId })).items

describe('an earlier revision that is restored', () => {
  it('becomes the newest one, by whoever restored it, and all that was said between stays in the history', () => {
    const id = article.passageId(0)
    article.write(article.assistant, id, 'Rivers run.')
    expect(granted(restore(id, 1, 2))).toMatchObject({ text: 'Water flows downhill.', revision: 3 })
    expect(history(id).map(({ text, author }) => [text, author.id])).toEqual([
      ['Water flows downhill.', article.assistant.userId],
      ['Rivers run.', article.assistant.userId],
      ['Water flows downhill.', article.editor.userId],
    ])
  })

  it('gives a unit the status back that it had', () => {
    const id = article.passageId(0)
    article.write(article.assistant, id, 'Rivers run.', { status: 'condensed' })
    granted(restore(id, 1, 2))
    expect(loadUnit(article.db, article.unit(0).unit.id)?.status).toBe('translated')
  })

  it('stays a machine’s words where a machine wrote them', () => {
    const id = article.passageId(0)
    granted(
      command(article.by(article.assistant), work =>
        done(
          revisePassage(work, {
            passage: passageOrThrow(work, id),
            text: 'Water it flows.',
            origin: 'machine',
            unit: { status: 'draft', omissionReason: null, omissionNote: null },
          }),
        ),
      ),
    )
    article.write(article.assistant, id, 'Rivers run.')
    granted(restore(id, 2, 3))
    expect(history(id).at(-1)).toMatchObject({ text: 'Water it flows.', origin: 'machine', status: 'draft' })
  })

  it('can be one of the title', () => {
    const id = article.titlePassageId
    article.write(article.assistant, id, 'Roads')
    expect(granted(restore(id, 1, 2)).text).toBe('Water and Roads')
  })

  it('is refused from a stale page, to a reviewer, and where there is no such revision', () => {
    const id = article.passageId(0)
    article.write(article.assistant, id, 'Rivers run.')
    expect(refusalOf(restore(id, 1, 1)).code).toBe('revision_stale')
    expect(refusalOf(restore(id, 1, 2, article.reviewer)).code).toBe('role_required')
    expect(refusalOf(restore(id, 7, 2)).code).toBe('not_found')
    expect(refusalOf(restore('psg_none', 1, 1)).code).toBe('not_found')
  })
})
