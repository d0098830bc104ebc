import { describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/actor'
import type { Decision } from '@/domain/decision'
import { editionSignoff } from '@/domain/edition-standing'
import { type Action, actions, may, mayMoveArticle, mayMoveEdition } from '@/domain/permissions'
import type { RecordedSignoff, StageContent } from '@/domain/sign-off'
import { type ArticleState, articleStates, type EditionState, editionStates, roles } from '@/domain/words'
import { editionMoves } from '@/domain/workflow'
import { type Cell, type Expected, keyOf, matrix, noState, people, relations } from '../permissions/matrix'

/** What the actions are done to; a new action has to be placed here, and then given its cells. */
const subjects: Record<Action, 'article' | 'edition' | 'desk'> = {
  'article.read': 'article',
  'article.propose': 'desk',
  'article.describe': 'article',
  'article.assign': 'article',
  'article.edit': 'article',
  'article.reimport': 'article',
  'article.comment': 'article',
  'article.sign': 'article',
  'author.invite': 'article',
  'author.revoke': 'article',
  'author.answer': 'article',
  'suggestion.accept': 'article',
  'suggestion.reject': 'article',
  'thread.settle': 'article',
  'finding.ignore': 'article',
  'number.tick': 'article',
  'edition.read': 'edition',
  'edition.create': 'desk',
  'edition.edit': 'edition',
  'edition.comment': 'edition',
  'edition.sign': 'edition',
  'edition.schedule': 'edition',
  'edition.unschedule': 'edition',
  'edition.proof': 'edition',
  'correction.carry': 'edition',
  'edition.correct': 'edition',
  'boilerplate.read': 'desk',
  'boilerplate.write': 'desk',
  'term.read': 'desk',
  'term.propose': 'desk',
  'term.decide': 'desk',
  'dictionary.read': 'desk',
  'memory.read': 'desk',
  'memory.import': 'desk',
  'register.read': 'desk',
  'register.write': 'desk',
  'people.read': 'desk',
  'people.manage': 'desk',
  'people.inspect': 'desk',
  'settings.read': 'desk',
  'settings.write': 'desk',
  'signing.manage': 'desk',
  'providers.manage': 'desk',
  'deliveries.inspect': 'desk',
  'deliveries.retry': 'desk',
  'self.read': 'desk',
  'self.tokens': 'desk',
  'self.notices': 'desk',
}

/** Every cell there has to be, from the vocabularies themselves. */
function wanted(): string[] {
  const act = (action: string, states: readonly string[], its: readonly Cell['relation'][]) =>
    people.flatMap(who =>
      states.flatMap(state => its.map(relation => keyOf({ action, who, state, relation }))),
    )
  const acting = actions.flatMap(action => {
    if (subjects[action] === 'desk') return act(action, [noState], ['none'])
    return act(action, subjects[action] === 'article' ? articleStates : editionStates, relations)
  })
  return [
    ...acting,
    ...act('thread.settle:blocking', articleStates, relations),
    ...act('article.edit:title', articleStates, relations),
    ...articleStates.flatMap(to => act(`article.move:${to}`, articleStates, relations)),
    ...editionStates.flatMap(to => act(`edition.move:${to}`, editionStates, relations)),
  ]
}

describe('the permission table', () => {
  it('has a row for every role there is', () => {
    expect([...people]).toEqual(['nobody', 'suspended', ...roles])
  })

  it('has every cell, and none of an action or a state that is no more', () => {
    expect([...matrix.keys()].sort()).toEqual(wanted().sort())
  })

  it.each([...new Set([...matrix.values()].map(cell => cell.action))])('holds for %s', action => {
    const cells = [...matrix.values()].filter(cell => cell.action === action)
    const answers = (answer: (cell: Cell) => Expected) =>
      Object.fromEntries(cells.map(cell => [keyOf(cell), answer(cell)]))
    expect(answers(answerTo)).toEqual(answers(cell => cell.expected))
  })
})

describe('how somebody proved who they are', () => {
  const proved = ['article.move:approved', 'edition.move:approved', 'edition.move:published']
  const reading = /\.read$|\.inspect$/
  const open = [...matrix.values()].filter(c => c.expected === 'allowed' && c.relation === 'none')

  it('is asked anew before approving, publishing, correcting and managing people or services, and nowhere else', () => {
    const stale = open.filter(cell => codeOf(decide(cell, { fresh: false })) === 'fresh_proof_required')
    expect([...new Set(stale.map(cell => cell.action))].sort()).toEqual(
      [
        ...proved,
        'edition.correct',
        'edition.proof',
        'edition.schedule',
        'people.manage',
        'providers.manage',
        'signing.manage',
      ].sort(),
    )
  })

  it('is a question of scope for a token', () => {
    const [approve] = open.filter(cell => cell.action === 'article.move:approved')
    expect(codeOf(decide(approve!, { fresh: false, via: 'token' }))).toBe('scope_required')
  })

  it('lets a token without scope `write` read and nothing else', () => {
    for (const cell of open)
      expect([cell.action, codeOf(decide(cell, { via: 'token', canWrite: false }))]).toEqual([
        cell.action,
        reading.test(cell.action) ? 'allowed' : 'scope_required',
      ])
  })
})

function answerTo(cell: Cell): Expected {
  const answer = codeOf(decide(cell))
  const [kind, move] = cell.action.split('.move:')
  // To set a time for publication asks what publication asks.
  const to = cell.action === 'edition.schedule' ? 'published' : kind === 'edition' ? move : undefined
  if (answer !== 'allowed' || !to || cell.relation !== 'signer') return answer
  const gates = editionMoves[cell.state as EditionState][to as EditionState]?.gates ?? []
  return gates.includes('edition_signoff') ? signedByTheMoverAlone() : answer
}

function decide({ action, who, state, relation }: Cell, way: Partial<Actor> = {}): Decision {
  const actor = actorOf(who, way)
  const [kind, to] = action.split('.move:')
  if (to && kind === 'article') return mayMoveArticle(actor, state as ArticleState, to as ArticleState)
  if (to) return mayMoveEdition(actor, state as EditionState, to as EditionState)
  const [name, variant] = action.split(':')
  // The title of a proposed article is a matter of describing it.
  const asked = variant === 'title' && state === 'proposed' ? 'article.describe' : name
  return may(actor, asked as Action, {
    ...(state !== noState && { state }),
    allOwn: relation === 'last_reviser' && action.endsWith('.sign'),
    blockingOfAnother: variant === 'blocking',
  })
}

function actorOf(who: Cell['who'], way: Partial<Actor>): Actor | null {
  if (who === 'nobody') return null
  const suspended = who === 'suspended'
  return {
    userId: 'usr_actor',
    name: 'Somebody',
    roles: suspended ? roles : [who],
    suspended,
    via: 'session',
    fresh: true,
    canWrite: true,
    ...way,
  }
}

/** An edition whose one sign-off is by the person who is to move it. */
function signedByTheMoverAlone(): Expected {
  const passage = { passageId: 'psg_1', hash: 'h', textHash: 't', sourceHash: 's', text: '', extra: null }
  const content: StageContent = {
    hash: 'now',
    frameHash: 'frame',
    passages: [{ ...passage, revision: 1, lastReviser: 'usr_other' }],
  }
  const own: RecordedSignoff = {
    id: 'sgn_1',
    userId: 'usr_actor',
    role: 'editor',
    decision: 'approve',
    contentHash: 'now',
    at: '2026-03-02T12:00:00.000Z',
    passages: [{ ...passage, own: false }],
  }
  return editionSignoff([own], content, own.userId).state === 'satisfied' ? 'allowed' : 'edition_signoff'
}

function codeOf(decision: Decision): Expected {
  return decision.ok ? 'allowed' : decision.refusal.code
}
