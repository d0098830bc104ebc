import { expect, it } from 'vitest'
import { acceptDraft } from '@/commands/accept-draft'
import { mergeUnits } from '@/commands/merge-units'
import { moveArticle } from '@/commands/move-article'
import { readArticle } from '@/commands/read-article'
import { readReadiness } from '@/commands/read-readiness'
import { readUnits } from '@/commands/read-units'
import { saveUnit } from '@/commands/save-unit'
import { signArticle } from '@/commands/sign-article'
import { splitUnit } from '@/commands/split-unit'
import { articleIn, no, ok, signBoth, write } from '../../support/article'
import { freshDatabase } from '../../support/database'
import { drafted } from '../../support/drafts'
import { as, team } from '../../support/people'

/** An article in review whose English is a machine's, word for word, confirmed by a person. */
function untouched() {
  const db = freshDatabase()
  const people = team(db)
  const who = as(db, people.assistant)
  const { id, units } = articleIn(db, people, 'in_review')
  for (const [at, unitId] of units.entries()) {
    const words = `This is what a machine made of sentence number ${at + 1}.`
    const { translation } = ok(acceptDraft(who, drafted(db, id, unitId, [], words), 1))
    ok(saveUnit(who, unitId, translation.revision, { status: 'translated', origin: 'human' }))
  }
  const sign = (stage: 'translation' | 'summary') => {
    const { contentHash } = ok(readArticle(as(db, people.reviewer), id))
    const input = { stage, decision: 'approve' as const, contentHash: contentHash[stage] }
    return signArticle(as(db, people.reviewer), id, input)
  }
  const gate = () =>
    ok(readReadiness(as(db, people.editor), id, 'approved')).gates.find(
      ({ code }) => code === 'machine_untouched',
    )
  return { db, people, id, units, sign, gate }
}

it('an article that a machine wrote alone is not signed off, until enough of it was worked over', () => {
  const { db, people, id, units, sign, gate } = untouched()
  expect(no(sign('translation'))).toMatchObject({
    code: 'machine_untouched',
    facts: { share: 100, limit: 95 },
  })
  expect(gate()).toMatchObject({ state: 'missing', facts: { share: 100, limit: 95 } })
  write(db, people.assistant, id, units[0]!, 'A person made this out of the very first sentence.')
  expect(gate()).toMatchObject({ state: 'satisfied' })
  expect(sign('translation').ok).toBe(true)
})

it('a summary can be signed all the same, and changes asked for', () => {
  const { db, people, id, sign } = untouched()
  const { contentHash } = ok(readArticle(as(db, people.reviewer), id))
  expect(sign('summary').ok || no(sign('summary')).code !== 'machine_untouched').toBe(true)
  const input = { stage: 'translation' as const, decision: 'request_changes' as const, note: 'Please edit.' }
  const asked = signArticle(as(db, people.reviewer), id, { ...input, contentHash: contentHash.translation })
  expect(asked.ok).toBe(true)
})

it('an editor goes past it with a reason, which stands in the history', () => {
  const { db, people, id } = untouched()
  const reason = 'Quoted from the ministry’s own English.'
  const codes = ['translation_signoff', 'summary_signoff', 'evidence_stale', 'machine_untouched']
  const moved = ok(
    moveArticle(as(db, people.editor), id, {
      to: 'approved',
      override: codes.map(code => ({ code, reason })),
    }),
  )
  expect(moved.state).toBe('approved')
})

it('there is no such gate where no machine wrote', () => {
  const db = freshDatabase()
  const people = team(db)
  const { id } = articleIn(db, people, 'in_review')
  signBoth(db, people.reviewer, id)
  const { gates, ready } = ok(readReadiness(as(db, people.editor), id, 'approved'))
  expect(ready).toBe(true)
  expect(gates.map(({ code }) => code)).not.toContain('machine_untouched')
})

it('what people wrote beside it counts against it', () => {
  const { db, people, id, units, gate } = untouched()
  const who = as(db, people.assistant)
  const unit = ok(readUnits(who, id)).items[0]!
  ok(
    saveUnit(who, units[0]!, unit.translation.revision, {
      text: 'Wholly other words here.',
      origin: 'human',
    }),
  )
  expect(gate()?.facts.share).toBe(66)
})

it('units that are joined count with all that a machine wrote of them, whichever stands first', () => {
  for (const byHand of [0, 1]) {
    const { db, people, id, units, gate } = untouched()
    const who = as(db, people.assistant)
    write(db, people.assistant, id, units[byHand]!, 'One two three four five six seven eight nine ten.')
    const before = gate()?.facts.share
    const revisionOf = (unitId: string) =>
      ok(readUnits(who, id)).items.find(unit => unit.id === unitId)!.translation.revision
    const merged = ok(
      mergeUnits(
        who,
        units.slice(0, 2).map(unitId => ({ id: unitId, revision: revisionOf(unitId) })),
      ),
    )
    expect(gate()?.facts.share).toBe(before)
    const at = merged.translation.text.indexOf(byHand === 0 ? 'This is' : 'One two')
    ok(splitUnit(who, merged.id, { sentenceId: merged.sentences[1]!.id, textAt: at }))
    expect(gate()?.facts.share).toBe(before)
  }
})

it('a draft that nobody confirmed stays marked when it is joined to what a person wrote', () => {
  const { db, people, id, units } = untouched()
  const who = as(db, people.assistant)
  const now = () => ok(readUnits(who, id)).items
  ok(acceptDraft(who, drafted(db, id, units[1]!, [], 'Anew by a machine.'), now()[1]!.translation.revision))
  const wanted = now()
    .slice(0, 2)
    .map(unit => ({ id: unit.id, revision: unit.translation.revision }))
  expect(ok(mergeUnits(who, wanted)).translation.origin).toBe('machine')
})
