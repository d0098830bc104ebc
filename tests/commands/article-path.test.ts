import { beforeEach, describe, expect, it } from 'vitest'
import { mergeUnits } from '@/commands/merge-units'
import { moveArticle } from '@/commands/move-article'
import { moveUnit } from '@/commands/move-unit'
import { readArticle, readSource } from '@/commands/read-article'
import { readReadiness } from '@/commands/read-readiness'
import { readSignoffs } from '@/commands/read-signoffs'
import { readUnits } from '@/commands/read-units'
import { saveTakeaway } from '@/commands/save-takeaway'
import { saveUnit } from '@/commands/save-unit'
import { signArticle } from '@/commands/sign-article'
import { splitUnit } from '@/commands/split-unit'
import type { Database } from '@/db/client'
import { readChain } from '@/db/events'
import { firstBreak } from '@/domain/events'
import { articleIn, no, ok, retitle, signBoth, threeSentences, write } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, person, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const units = (id: string) => ok(readUnits(as(db, people.assistant), id)).items
const article = (id: string) => ok(readArticle(as(db, people.assistant), id))
const signoffs = (id: string) => ok(readSignoffs(as(db, people.reviewer), id)).items

describe('the source', () => {
  it('is given back exactly by the offsets of its sentences', () => {
    const { id } = articleIn(db, people, 'translating')
    const source = ok(readSource(as(db, people.assistant), id))
    const sentences = units(id).flatMap(u => u.sentences)
    expect(sentences.map(s => source.text.slice(s.start, s.end)).join('')).toBe(threeSentences)
    expect(sentences.map(s => s.text).join('')).toBe(threeSentences)
  })

  it('is accounted for: the four fates sum to the sentences', () => {
    const { id, units: ids } = articleIn(db, people, 'translating')
    ok(saveUnit(as(db, people.assistant), ids[0]!, 0, { text: 'A.', status: 'condensed' }))
    ok(saveUnit(as(db, people.assistant), ids[1]!, 0, { status: 'omitted', omissionReason: 'repeats' }))
    expect(article(id).progress).toEqual({
      sentences: 3,
      translated: 0,
      condensed: 1,
      omitted: 1,
      unaccounted: 1,
    })
  })
})

describe('saving a unit', () => {
  it('refuses a stale revision and hands back both texts and a merge', () => {
    const { units: ids } = articleIn(db, people, 'translating')
    ok(saveUnit(as(db, people.assistant), ids[0]!, 0, { text: 'China favors talks today.' }))
    ok(saveUnit(as(db, people.editor), ids[0]!, 1, { text: 'China favors dialogue today.' }))
    const refusal = no(saveUnit(as(db, people.assistant), ids[0]!, 1, { text: 'China favors talks now.' }))
    expect(refusal.code).toBe('revision_stale')
    expect(refusal.current).toMatchObject({
      text: 'China favors dialogue today.',
      revision: 2,
      merged: 'China favors dialogue now.',
      conflict: false,
    })
  })

  it('makes no revision when nothing changed', () => {
    const { units: ids } = articleIn(db, people, 'translating')
    ok(saveUnit(as(db, people.assistant), ids[0]!, 0, { text: 'A.' }))
    expect(ok(saveUnit(as(db, people.assistant), ids[0]!, 1, { text: 'A.' })).translation.revision).toBe(1)
  })

  it('refuses translated without English and omitted without a reason', () => {
    const { units: ids } = articleIn(db, people, 'translating')
    expect(no(saveUnit(as(db, people.assistant), ids[0]!, 0, { status: 'translated' })).code).toBe(
      'translated_empty',
    )
    expect(no(saveUnit(as(db, people.assistant), ids[0]!, 0, { status: 'omitted' })).code).toBe(
      'omission_reason_missing',
    )
  })

  it('is refused to a reviewer, and to anyone before translation began', () => {
    const { units: ids } = articleIn(db, people, 'translating')
    expect(no(saveUnit(as(db, people.reviewer), ids[0]!, 0, { text: 'A.' })).code).toBe('role_required')
    const proposed = articleIn(db, people, 'proposed')
    const unit = units(proposed.id)[0]!
    expect(no(saveUnit(as(db, people.assistant), unit.id, 0, { text: 'A.' })).code).toBe('wrong_state')
  })
})

describe('units', () => {
  it('split inside a sentence divides it in two without touching the source', () => {
    const { id, units: ids } = articleIn(db, people, 'translating')
    ok(saveUnit(as(db, people.assistant), ids[0]!, 0, { text: 'China always calls for dialogue.' }))
    const sentence = units(id)[0]!.sentences[0]!
    ok(splitUnit(as(db, people.assistant), ids[0]!, { sentenceId: sentence.id, offset: 4, textAt: 12 }))
    const after = units(id)
    expect(after.map(u => u.translation.text)).toEqual(['China always', 'calls for dialogue.', '', ''])
    expect(after.flatMap(u => u.sentences.map(s => s.text)).join('')).toBe(threeSentences)
    expect(after[0]!.id).toBe(ids[0])
    expect(article(id).progress.sentences).toBe(4)
  })

  it('merge keeps the first id, joins the texts, and moves evidence there as stale', () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    const [first, second] = units(id)
    ok(
      mergeUnits(as(db, people.assistant), [
        { id: second!.id, revision: second!.translation.revision },
        { id: first!.id, revision: first!.translation.revision },
      ]),
    )
    expect(units(id).map(u => u.translation.text)).toEqual(['Sentence 1. Sentence 2.', 'Sentence 3.'])
    expect(article(id).summary.takeaways[0]!.evidence).toEqual([{ unitId: ids[0], stale: true }])
  })

  it('moving a unit alone makes a translation sign-off stale for its order', () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, id)
    ok(moveUnit(as(db, people.assistant), ids[2]!, null))
    const [translation] = signoffs(id)
    expect(translation).toMatchObject({ stage: 'translation', current: false })
    const moved = units(id)[0]!.translation.id
    expect(translation!.stalePassages).toEqual([{ passageId: moved, reason: 'order' }])
  })
})

describe('gates', () => {
  it('refuse summarizing while a sentence is unaccounted, and say how many', () => {
    const { id } = articleIn(db, people, 'translating')
    const refusal = no(moveArticle(as(db, people.assistant), id, { to: 'summarizing' }))
    expect(refusal.unmet).toMatchObject([{ code: 'coverage_incomplete', facts: { unaccounted: 3 } }])
  })

  it('refuse review without why it matters and takeaways, but not for a condensed piece', () => {
    const feature = articleIn(db, people, 'summarizing')
    const codes = no(moveArticle(as(db, people.assistant), feature.id, { to: 'in_review' })).unmet?.map(
      u => u.code,
    )
    expect(codes).toEqual(['why_it_matters_missing', 'takeaway_missing'])
    const condensed = articleIn(db, people, 'summarizing', { form: 'condensed' })
    expect(ok(moveArticle(as(db, people.assistant), condensed.id, { to: 'in_review' })).state).toBe(
      'in_review',
    )
  })

  it('refuse approval without sign-offs until an editor overrides, with reasons that stay visible', () => {
    const { id } = articleIn(db, people, 'in_review')
    const refusal = no(moveArticle(as(db, people.editor), id, { to: 'approved' }))
    expect(refusal.unmet?.map(u => u.code)).toEqual(['translation_signoff', 'summary_signoff'])
    const override = ['translation_signoff', 'summary_signoff'].map(code => ({
      code,
      reason: 'the reviewer is ill',
    }))
    expect(ok(moveArticle(as(db, people.editor), id, { to: 'approved', override })).state).toBe('approved')
    const { gates } = ok(readReadiness(as(db, people.editor), id, 'approved'))
    expect(gates.find(g => g.code === 'translation_signoff')).toMatchObject({
      state: 'overridden',
      override: { reason: 'the reviewer is ill' },
    })
  })

  it('ask again after an edit: an override holds for the words it was given for', () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    const override = ['translation_signoff', 'summary_signoff'].map(code => ({ code, reason: 'urgent' }))
    ok(moveArticle(as(db, people.editor), id, { to: 'approved', override }))
    write(db, people.assistant, id, ids[2]!, 'Prospects are broad.')
    expect(article(id).state).toBe('in_review')
    const { gates } = ok(readReadiness(as(db, people.editor), id, 'approved'))
    expect(gates.find(g => g.code === 'translation_signoff')?.state).toBe('missing')
    expect(gates.find(g => g.code === 'summary_signoff')?.state).toBe('overridden')
  })

  it('never lets a withdrawal without a note be overridden', () => {
    const { id } = articleIn(db, people, 'in_review')
    expect(no(moveArticle(as(db, people.editor), id, { to: 'withdrawn' })).unmet?.[0]?.code).toBe(
      'note_missing',
    )
    const override = [{ code: 'note_missing', reason: 'x' }]
    expect(no(moveArticle(as(db, people.editor), id, { to: 'withdrawn', override })).code).toBe(
      'not_overridable',
    )
  })
})

describe('sign-offs', () => {
  it('an edit makes the sign-off stale for that passage only, and sends an approved article back to review', () => {
    const { id, units: ids } = articleIn(db, people, 'approved')
    write(db, people.editor, id, ids[2]!, 'The outlook is bright.')
    expect(article(id).state).toBe('in_review')
    const translation = signoffs(id).find(s => s.stage === 'translation')
    const edited = units(id)[2]!.translation.id
    expect(translation).toMatchObject({
      current: false,
      stalePassages: [{ passageId: edited, reason: 'text' }],
    })
    const summary = signoffs(id).find(s => s.stage === 'summary')
    expect(summary).toMatchObject({ current: true, stalePassages: [] })
  })

  it('cover the passages that the signer did not last revise; somebody else covers those', () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    const both = person(db, ['assistant', 'reviewer'])
    write(db, both, id, ids[0]!, 'My own words.')
    const hash = article(id).contentHash.translation
    const mine = ok(
      signArticle(as(db, both), id, { stage: 'translation', decision: 'approve', contentHash: hash }),
    )
    const own = units(id)[0]!.translation.id
    expect(mine.own).toEqual([own])
    expect(mine.covered).not.toContain(own)
    const gate = () =>
      ok(readReadiness(as(db, people.editor), id, 'approved')).gates.find(
        g => g.code === 'translation_signoff',
      )
    expect(gate()).toMatchObject({ state: 'missing', facts: { uncovered: 1 } })
    ok(
      signArticle(as(db, people.reviewer), id, {
        stage: 'translation',
        decision: 'approve',
        contentHash: hash,
      }),
    )
    expect(gate()?.state).toBe('satisfied')
  })

  it('are refused as own work only when nothing else is left', () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    for (const unit of ids) write(db, people.editor, id, unit, `Edited ${unit}.`)
    retitle(db, people.editor, id, 'A New Title')
    const { contentHash } = article(id)
    const sign = signArticle(as(db, people.editor), id, {
      stage: 'translation',
      decision: 'approve',
      contentHash: contentHash.translation,
    })
    expect(no(sign).code).toBe('own_work')
  })

  it('are refused when the words are not the ones that were shown', () => {
    const { id, units: ids } = articleIn(db, people, 'in_review')
    const shown = article(id).contentHash.translation
    write(db, people.assistant, id, ids[0]!, 'Changed meanwhile.')
    const sign = signArticle(as(db, people.reviewer), id, {
      stage: 'translation',
      decision: 'approve',
      contentHash: shown,
    })
    expect(no(sign).code).toBe('content_changed')
  })

  it('that request changes also make the move', () => {
    const { id } = articleIn(db, people, 'in_review')
    const { contentHash } = article(id)
    const input = { stage: 'summary', decision: 'request_changes', contentHash: contentHash.summary } as const
    expect(no(signArticle(as(db, people.reviewer), id, input)).unmet?.[0]?.code).toBe('note_missing')
    ok(signArticle(as(db, people.reviewer), id, { ...input, note: 'the second takeaway overstates' }))
    expect(article(id).state).toBe('changes_requested')
  })
})

describe('evidence', () => {
  it('goes stale when its unit changes and is fresh again once confirmed, even with the same units', () => {
    const { id, units: ids, takeaway } = articleIn(db, people, 'in_review')
    write(db, people.assistant, id, ids[1]!, 'Trade among the three reached 9 billion yuan.')
    expect(article(id).summary.takeaways[0]!.evidence).toEqual([{ unitId: ids[1], stale: true }])
    const refusal = no(moveArticle(as(db, people.editor), id, { to: 'approved' }))
    expect(refusal.unmet?.map(u => u.code)).toContain('evidence_stale')
    ok(saveTakeaway(as(db, people.assistant), takeaway, 1, { evidence: [ids[1]!] }))
    expect(article(id).summary.takeaways[0]!.evidence).toEqual([{ unitId: ids[1], stale: false }])
  })

  it('cannot rest on a unit whose English no reader gets', () => {
    const { id, units: ids, takeaway } = articleIn(db, people, 'in_review')
    const unit = units(id)[0]!
    ok(
      saveUnit(as(db, people.assistant), unit.id, unit.translation.revision, {
        status: 'omitted',
        omissionReason: 'citation',
      }),
    )
    const refusal = no(saveTakeaway(as(db, people.assistant), takeaway, 1, { evidence: [ids[0]!] }))
    expect(refusal.code).toBe('evidence_not_rendered')
  })
})

it('keeps a history whose chain holds from the first event to the last', () => {
  articleIn(db, people, 'approved')
  expect(firstBreak(readChain(db))).toBeNull()
})
