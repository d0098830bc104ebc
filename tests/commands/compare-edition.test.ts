import { beforeEach, expect, it } from 'vitest'
import { arrangeEdition } from '@/commands/arrange-edition'
import { readDiff } from '@/commands/read-diff'
import { restoreRevision } from '@/commands/restore-revision'
import type { Database } from '@/db/client'
import { no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { minutesAfter } from '../support/discussed-article'
import { asInput, edition, editionIn } from '../support/edition'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>
let id: string

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
  id = editionIn(db, people, 'assembling').id
})

const now = () => edition(db, people.editor, id)
const input = () => asInput(db, people.editor, id)
const arrange = (sections: ReturnType<typeof asInput>, minutes: number) =>
  ok(arrangeEdition(as(db, people.assistant, minutesAfter(minutes)), id, now().revision, sections))
const changedSince = (minutes: number) =>
  ok(readDiff(as(db, people.reviewer, minutesAfter(90)), { editionId: id, from: minutesAfter(minutes) }))
    .items

it('a section that was moved is shown as moved, with the words that stand', () => {
  const sections = input()
  arrange([...sections.slice(1), ...sections.slice(0, 1)], 20)
  const welcome = now().sections.at(-1)
  expect(changedSince(10)).toMatchObject([
    { passageId: welcome?.passage.id, moved: true, diff: [{ op: 'equal', text: welcome?.body }] },
  ])
  expect(changedSince(30)).toEqual([])
})

it('a text of an edition is restored, and everything else of it stays', () => {
  const before = now()
  const answer = before.sections[1]?.questions[0]
  const sections = input()
  const [welcome, asking, ...others] = sections
  arrange(
    [
      { ...welcome, body: 'Welcome back.' },
      { ...asking, questions: asking?.questions?.map(one => ({ ...one, answer: 'Not at all.' })) },
      ...others,
    ] as typeof sections,
    20,
  )
  const restore = (from: number, actor = people.assistant) =>
    restoreRevision(as(db, actor, minutesAfter(30)), {
      passageId: answer?.passage.id ?? '',
      revision: 1,
      from,
    })
  expect(no(restore(1)).code).toBe('revision_stale')
  expect(no(restore(2, people.reviewer)).code).toBe('role_required')
  expect(ok(restore(2))).toMatchObject({ text: answer?.answer, revision: 3 })
  const after = now().sections
  expect(after[1]?.questions[0]).toMatchObject({ answer: answer?.answer, evidence: answer?.evidence })
  expect(after[0]?.body).toBe('Welcome back.')
  expect(after.slice(2)).toEqual(before.sections.slice(2))
})
