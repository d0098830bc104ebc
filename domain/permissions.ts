import { type Actor, holds } from './actor'
import { mayAsAuthor } from './author-permissions'
import { allowed, type Decision, refused } from './decision'
import type { ArticleState, EditionState, Role } from './words'
import { articleMoves, editableStates, editionMoves } from './workflow'

const anyone: readonly Role[] = ['assistant', 'reviewer', 'editor', 'admin']
const drafting: readonly Role[] = ['assistant', 'editor']
const reviewing: readonly Role[] = ['reviewer', 'editor']
const editorial: readonly Role[] = ['assistant', 'reviewer', 'editor']
const editor: readonly Role[] = ['editor']
const admin: readonly Role[] = ['admin']

const notPublished: readonly ArticleState[] = ['proposed', ...editableStates, 'declined', 'withdrawn']
const notWithdrawn: readonly ArticleState[] = ['proposed', ...editableStates, 'published', 'declined']
const assembly: readonly EditionState[] = ['assembling', 'in_review']

type Rule = { roles: readonly Role[]; states?: readonly string[]; fresh?: true; reads?: true; self?: true }

/** Who may do what, in which state of the article or edition it is done to. Moves stand in `workflow`. */
const rules = {
  'article.read': { roles: anyone, reads: true },
  'article.propose': { roles: drafting },
  'article.describe': { roles: drafting, states: notPublished },
  'article.assign': { roles: editor, states: notPublished },
  'article.edit': { roles: drafting, states: editableStates },
  'article.reimport': { roles: drafting, states: ['proposed', ...editableStates] },
  'article.comment': { roles: anyone, states: notWithdrawn },
  'article.sign': { roles: reviewing, states: ['in_review'] },
  'author.invite': { roles: editor, states: notPublished },
  'author.revoke': { roles: editor },
  'author.answer': { roles: editor, states: notPublished },
  'suggestion.accept': { roles: drafting, states: editableStates },
  'suggestion.reject': { roles: drafting, states: notWithdrawn },
  'thread.settle': { roles: anyone, states: notWithdrawn },
  'finding.ignore': { roles: editorial, states: [...notWithdrawn, 'assembling'] },
  'number.tick': { roles: reviewing, states: notWithdrawn },
  'edition.read': { roles: anyone, reads: true },
  'edition.create': { roles: editor },
  'edition.edit': { roles: drafting, states: assembly },
  'edition.comment': { roles: anyone },
  'edition.sign': { roles: reviewing, states: ['in_review'] },
  'edition.schedule': { roles: editor, states: ['approved'], fresh: true },
  'edition.unschedule': { roles: editor },
  'edition.proof': { roles: editor, fresh: true },
  'correction.carry': { roles: drafting, states: ['published'] },
  'edition.correct': { roles: editor, states: ['published'], fresh: true },
  'boilerplate.read': { roles: anyone, reads: true },
  'boilerplate.write': { roles: drafting },
  'term.read': { roles: anyone, reads: true },
  'term.propose': { roles: editorial },
  'term.decide': { roles: editor },
  'dictionary.read': { roles: anyone, reads: true },
  'register.read': { roles: anyone, reads: true },
  'register.write': { roles: drafting },
  'memory.read': { roles: anyone, reads: true },
  'memory.import': { roles: ['editor', 'admin'] },
  'people.read': { roles: anyone, reads: true },
  'people.manage': { roles: admin, fresh: true },
  'people.inspect': { roles: admin, reads: true },
  'settings.read': { roles: anyone, reads: true },
  'settings.write': { roles: admin },
  'signing.manage': { roles: admin, fresh: true },
  'providers.manage': { roles: admin, fresh: true },
  'deliveries.inspect': { roles: admin, reads: true },
  'deliveries.retry': { roles: admin },
  'self.read': { roles: anyone, reads: true, self: true },
  'self.tokens': { roles: anyone, self: true },
  'self.notices': { roles: anyone, self: true },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof rules
export type MoveAction = `article.move:${ArticleState}` | `edition.move:${EditionState}`
export const actions = Object.keys(rules) as Action[]

/** What is acted on, as far as a permission depends on it. */
export type Subject = {
  state?: string
  /** The actor was the last to revise every passage of the stage that is to be signed. */
  allOwn?: boolean
  /** A blocking thread that somebody else opened. */
  blockingOfAnother?: boolean
  /** Which article it is, where an author may ask: theirs is the only one they know. */
  articleId?: string
}

/**
 * The one policy, asked by the page and again by the command.
 * Order of refusals: who you are, what your role may do, what the state allows, how you proved yourself.
 */
export function may(actor: Actor | null, action: Action, subject: Subject = {}): Decision {
  const rule: Rule = rules[action]
  if (actor?.guestOf !== undefined && action === 'article.comment')
    return mayAsAuthor(actor, 'comment', subject)
  const known = mayAct(actor, rule)
  if (!known.ok) return known
  if (rule.states && subject.state !== undefined && !rule.states.includes(subject.state))
    return refused('wrong_state', { state: subject.state, action })
  if (subject.allOwn) return refused('own_work')
  if (subject.blockingOfAnother && actor && !holds(actor, editor)) return refused('not_opener')
  return proved(actor, rule.fresh)
}

export function mayMoveArticle(actor: Actor | null, from: ArticleState, to: ArticleState): Decision {
  return mayMove(actor, articleMoves[from][to], articleMovers[to], from, to)
}

export function mayMoveEdition(actor: Actor | null, from: EditionState, to: EditionState): Decision {
  return mayMove(actor, editionMoves[from][to], editionMovers[to], from, to)
}

type MoveRule = { roles: readonly Role[]; fresh?: true } | undefined

/** A move that no state allows to this role is refused by role, before the state is looked at. */
function mayMove(
  actor: Actor | null,
  move: MoveRule,
  everMovers: readonly Role[],
  from: string,
  to: string,
): Decision {
  const known = mayAct(actor, { roles: move?.roles ?? everMovers })
  if (!known.ok) return known
  if (!move) return refused('illegal_move', { from, to })
  return proved(actor, move.fresh)
}

const articleMovers = everMovers<ArticleState>(articleMoves)
const editionMovers = everMovers<EditionState>(editionMoves)

function everMovers<S extends string>(table: Record<S, Partial<Record<S, { roles: readonly Role[] }>>>) {
  const movers = {} as Record<S, Role[]>
  const states = Object.keys(table) as S[]
  for (const to of states) {
    const all = states.flatMap(from => [...(table[from][to]?.roles ?? [])])
    movers[to] = all.length > 0 ? [...new Set(all)] : ['editor']
  }
  return movers
}

function mayAct(actor: Actor | null, rule: Rule): Decision {
  if (!actor || actor.suspended) return refused('not_signed_in')
  if (actor.mustSetUp && !rule.self) return refused('second_factor_needed')
  if (!holds(actor, rule.roles)) return refused('role_required', { roles: [...rule.roles] })
  if (!rule.reads && !actor.canWrite) return refused('scope_required', { scope: 'write' })
  return allowed
}

function proved(actor: Actor | null, fresh: true | undefined): Decision {
  if (!fresh || actor?.fresh) return allowed
  return actor?.via === 'token'
    ? refused('scope_required', { scope: 'approve' })
    : refused('fresh_proof_required')
}
