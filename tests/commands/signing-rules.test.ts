import { beforeEach, describe, expect, it } from 'vitest'
import { changeSigningRules, previewSigningRules } from '@/commands/change-signing-rules'
import { moveArticle } from '@/commands/move-article'
import { readArticle } from '@/commands/read-article'
import { readReadiness } from '@/commands/read-readiness'
import { readSigningSettings } from '@/commands/read-signing-settings'
import { reimportSource } from '@/commands/reimport-source'
import type { Database } from '@/db/client'
import { defaultRules, type SigningRules } from '@/domain/signing-rules'
import { articleIn, no, ok, retitle, signBoth, write } from '../support/article'
import { authorOf, decide } from '../support/authors'
import { freshDatabase } from '../support/database'
import { edition, editionIn } from '../support/edition'
import { as, person, stale, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
})

const withStage = (stage: 'translation' | 'summary' | 'edition', rule: object): SigningRules => ({
  ...defaultRules,
  stages: { ...defaultRules.stages, [stage]: { ...defaultRules.stages[stage], ...rule } },
})
const withCarry = (carry: Partial<SigningRules['carry']>): SigningRules => ({
  ...defaultRules,
  carry: { ...defaultRules.carry, ...carry },
})
const put = (rules: SigningRules, apply: 'new' | 'all' = 'new') =>
  ok(changeSigningRules(as(db, people.admin), { rules, linkDays: 30, apply }))
const gate = (id: string, code = 'translation_signoff') =>
  ok(readReadiness(as(db, people.editor), id, 'approved')).gates.find(one => one.code === code)
const state = (id: string, code?: string) => gate(id, code)?.state

describe('the rules of sign-off', () => {
  it('are the contract’s until an admin decides otherwise, who proves themselves for it', () => {
    expect(ok(readSigningSettings(as(db, people.reviewer)))).toEqual({
      revision: 0,
      rules: defaultRules,
      linkDays: 30,
    })
    const input = { rules: withStage('translation', { reviewers: 2 }), linkDays: 14, apply: 'new' as const }
    expect(no(changeSigningRules(as(db, people.editor), input)).code).toBe('role_required')
    expect(no(changeSigningRules(as(db, stale(people.admin)), input)).code).toBe('fresh_proof_required')
    expect(ok(changeSigningRules(as(db, people.admin), input, 0))).toMatchObject({
      revision: 1,
      linkDays: 14,
    })
    expect(no(changeSigningRules(as(db, people.admin), input, 0)).code).toBe('revision_stale')
    const nobody = withStage('summary', { reviewers: 0, editors: 0 })
    expect(no(changeSigningRules(as(db, people.admin), { ...input, rules: nobody })).code).toBe(
      'rules_unmeetable',
    )
  })

  it('are kept with each run: what has begun goes on by those it began with', () => {
    const before = articleIn(db, people, 'in_review')
    put(withStage('translation', { reviewers: 2 }))
    const after = articleIn(db, people, 'in_review')
    for (const { id } of [before, after]) signBoth(db, people.reviewer, id)
    expect([state(before.id), state(after.id)]).toEqual(['satisfied', 'missing'])
    const stored = db.$client.prepare('select revision from signing_runs order by id').pluck().all()
    expect(stored).toEqual([0, 1])
  })

  it('ask for so many different people, and for an editor among them', () => {
    put(withStage('translation', { reviewers: 1, editors: 1 }))
    const { id } = articleIn(db, people, 'in_review')
    signBoth(db, people.editor, id)
    expect(state(id)).toBe('missing')
    signBoth(db, people.reviewer, id)
    expect(state(id)).toBe('satisfied')
    put(withStage('translation', { reviewers: 1, editors: 1, distinct: false }), 'all')
    expect(state(id)).toBe('satisfied')
    const alone = articleIn(db, people, 'in_review')
    signBoth(db, people.editor, alone.id)
    expect(state(alone.id)).toBe('satisfied')
  })

  it('can keep whoever ever wrote a passage from signing it, not only who wrote it last', () => {
    put(withStage('translation', { ownWork: 'any_reviser' }))
    const both = person(db, ['assistant', 'reviewer'])
    const { id, units } = articleIn(db, people, 'in_review')
    write(db, both, id, units[0]!, 'Words of both.')
    write(db, people.assistant, id, units[0]!, 'Other words.')
    signBoth(db, both, id)
    expect(gate(id)?.facts).toMatchObject({ uncovered: 1 })
    signBoth(db, people.reviewer, id)
    expect(state(id)).toBe('satisfied')
  })

  it('say what they would unseal before they are changed, and unseal it when they are put in force for all', () => {
    const made = editionIn(db, people, 'approved')
    const rules = withStage('translation', { reviewers: 2 })
    const { items } = ok(previewSigningRules(as(db, people.admin), { rules }))
    expect(items.map(({ kind, state: at, opened }) => [kind, at, opened])).toEqual([
      ['article', 'approved', ['translation_signoff']],
      ['article', 'approved', ['translation_signoff']],
    ])
    put(rules)
    expect(ok(readArticle(as(db, people.editor), made.feature.id)).state).toBe('approved')
    put(rules, 'all')
    expect(ok(readArticle(as(db, people.editor), made.feature.id)).state).toBe('in_review')
    expect(edition(db, people.editor, made.id).state).toBe('in_review')
    expect(ok(previewSigningRules(as(db, people.admin), { rules })).items).toEqual([])
    expect(ok(previewSigningRules(as(db, people.admin), { rules: defaultRules })).items[0]?.closed).toEqual([
      'translation_signoff',
    ])
  })
})

describe('a sign-off is carried', () => {
  const signedThen = (rules: SigningRules, change: (id: string, units: string[]) => void) => {
    put(rules)
    const { id, units } = articleIn(db, people, 'in_review')
    write(db, people.assistant, id, units[0]!, 'He said "no" to it.')
    signBoth(db, people.reviewer, id)
    change(id, units)
    return { state: state(id), uncovered: gate(id)?.facts.uncovered }
  }
  const rewrite =
    (text: string, who = people.assistant) =>
    (id: string, units: string[]) =>
      write(db, who, id, units[0]!, text)

  it('through nothing by default: one blank voids it', () => {
    expect(signedThen(defaultRules, rewrite('He said "no" to  it.'))).toEqual({
      state: 'stale',
      uncovered: 4,
    })
  })

  it('through white space and quotation marks, where the rules say so, but through no other word', () => {
    const rules = withCarry({ normalised: true })
    expect(signedThen(rules, rewrite('He said “no” to  it.')).state).toBe('satisfied')
    expect(signedThen(rules, rewrite('He said "yes" to it.')).state).toBe('stale')
    expect(signedThen(rules, rewrite('He said *"no"* to it.')).state).toBe('stale')
  })

  it('through marks of emphasis, where the rules say so', () => {
    expect(signedThen(withCarry({ formatting: true }), rewrite('He said *"no"* to it.')).state).toBe(
      'satisfied',
    )
  })

  it('never over a passage that its own signer rewrote, however little', () => {
    const both = person(db, ['reviewer', 'assistant'])
    put(withCarry({ normalised: true }))
    const { id, units } = articleIn(db, people, 'in_review')
    signBoth(db, both, id)
    write(db, both, id, units[0]!, 'Sentence  1.')
    expect(gate(id)).toMatchObject({ state: 'missing', facts: { uncovered: 1 } })
  })

  it('for the passages that stand, where so many others may change', () => {
    expect(signedThen(withCarry({ passages: 1 }), rewrite('Other words.'))).toEqual({
      state: 'missing',
      uncovered: 1,
    })
    const both = (id: string, units: string[]) => {
      rewrite('Other words.')(id, units)
      retitle(db, people.assistant, id, 'Another Title')
    }
    expect(signedThen(withCarry({ passages: 1 }), both)).toEqual({ state: 'stale', uncovered: 4 })
    expect(signedThen(withCarry({ passages: null }), both)).toEqual({ state: 'missing', uncovered: 2 })
  })

  it('so that somebody signs again for what changed alone, and the two together are enough', () => {
    put(withCarry({ passages: null }))
    const { id, units } = articleIn(db, people, 'in_review')
    signBoth(db, people.reviewer, id)
    const both = person(db, ['reviewer', 'assistant'])
    write(db, both, id, units[2]!, 'Other words.')
    signBoth(db, people.editor, id)
    expect(state(id)).toBe('satisfied')
    ok(moveArticle(as(db, people.editor), id, { to: 'approved' }))
  })

  it('through a change of the Chinese under English that stands, where the rules say so', () => {
    const changed = (id: string) =>
      ok(
        reimportSource(as(db, people.editor), id, {
          text: '中国始终主张对话！\n三国贸易额达到90亿元。\n合作的前景广阔。',
        }),
      )
    const strict = signedThen(withCarry({ passages: null }), changed)
    const lenient = signedThen(withCarry({ source: true }), changed)
    expect([strict.uncovered, lenient.state]).toEqual([1, 'satisfied'])
  })
})

describe('the consent of authors', () => {
  it('is waited for only where the rules ask for it, and then in exactly these words', () => {
    put({ ...defaultRules, consent: 'linked' })
    const { id, units } = articleIn(db, people, 'in_review')
    expect(gate(id, 'author_consent')).toBeUndefined()
    const { entry } = authorOf(db, people.editor, id)
    expect(state(id, 'author_consent')).toBe('missing')
    decide(entry)
    expect(state(id, 'author_consent')).toBe('satisfied')
    write(db, people.assistant, id, units[0]!, 'Other words.')
    expect(state(id, 'author_consent')).toBe('stale')
  })

  it('can be asked of every article', () => {
    put({ ...defaultRules, consent: 'always' })
    const { id } = articleIn(db, people, 'in_review')
    expect(state(id, 'author_consent')).toBe('missing')
    decide(authorOf(db, people.editor, id).entry)
    expect(state(id, 'author_consent')).toBe('satisfied')
  })
})
