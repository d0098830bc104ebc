import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { command } from '@/commands/context'
import { passageOrThrow, revisePassage } from '@/commands/passage'
import { passages, revisions } from '@/db/schema'
import { seedDemo } from '@/demo/seed'
import { done } from '@/domain/decision'
import { ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, noon, person } from '../support/people'

const full = process.env.BIANYI_FULL === '1'
const db = freshDatabase()
await seedDemo(db, noon)
const editor = person(db, ['editor'])
const all = db.select().from(passages).all()

/** Plays a stored diff by itself: no line of it is the program's. */
function play(text: string, ops: readonly { op: string; text: string }[]): string {
  let rest = text
  let result = ''
  for (const { op, text: part } of ops) {
    if (op === 'insert') result += part
    else {
      expect(rest.startsWith(part)).toBe(true)
      rest = rest.slice(part.length)
      if (op === 'equal') result += part
    }
  }
  expect(rest).toBe('')
  return result
}

function replay(passageId: string): number {
  const rows = db.select().from(revisions).where(eq(revisions.passageId, passageId)).all()
  let text = ''
  for (const row of rows.sort((a, b) => a.number - b.number)) {
    text = play(text, row.diff)
    expect(text).toBe(row.text)
  }
  expect(text).toBe(db.select().from(passages).where(eq(passages.id, passageId)).get()?.text)
  return rows.length
}

let seed = 4711
function pick(below: number): number {
  seed = (seed * 48271) % 2147483647
  return below > 0 ? seed % below : 0
}

/** The text after some editing: words struck out, doubled, moved, and Chinese, emoji and line breaks put in. */
function edited(text: string): string {
  const words = text.split(/(?<= )/)
  const at = pick(words.length)
  const taken = words.splice(at, pick(4))
  const odd = ['长江 ', '👍🏽 ', 'e\u0301 ', '\n', '1,200 ', 'the river ', ' ']
  if (pick(2) === 0) words.splice(pick(words.length + 1), 0, ...taken)
  if (pick(3) > 0) words.splice(pick(words.length + 1), 0, odd[pick(odd.length)] ?? '')
  return words.join('') || 'Anew.'
}

it('every passage of the demo is what its stored diffs give, played from the first', () => {
  expect(all.length).toBeGreaterThan(100)
  for (const { id } of all) replay(id)
})

it(`and so it is after two hundred more revisions${full ? '' : ', for some of them'}`, () => {
  const written = all.filter(({ text, retiredAt }) => text !== '' && retiredAt === null)
  const chosen = full ? written : written.filter((_, at) => at % Math.ceil(written.length / 10) === 0)
  for (const { id } of chosen) {
    ok(
      command(as(db, editor), work => {
        for (let count = 0; count < 200; count += 1) {
          const passage = passageOrThrow(work, id)
          revisePassage(work, { passage, text: edited(passage.text), origin: 'human' })
        }
        return done(null)
      }),
    )
    expect(replay(id)).toBeGreaterThanOrEqual(200)
  }
}, 600_000)
