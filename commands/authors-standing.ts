import { authorAnswersOf, listAuthorLinks } from '../db/author-links'
import type { Queries } from '../db/client'
import type { StoredSignoff } from '../db/signoffs'
import { type AuthorState, type AuthorsStanding, authorGates, authorState } from '../domain/author'
import type { GateCode } from '../domain/refusals'
import type { StageContent } from '../domain/sign-off'
import type { SigningRules } from '../domain/signing-rules'
import { signedTextIn } from './signing-rules'

/** One author of an article who was sent a link, or has said a word since: their words, oldest first. */
export type AuthorStanding = { userId: string; state: AuthorState; words: StoredSignoff[] }

/**
 * How each author stands to the text as it is now. Somebody whose links were all revoked before they said anything was
 * never asked.
 */
export function authorsOf(
  tx: Queries,
  articleId: string,
  content: StageContent,
  rules: SigningRules,
  signoffs: readonly StoredSignoff[],
): AuthorStanding[] {
  const words = signoffs.filter(signoff => signoff.stage === 'author')
  const asked = listAuthorLinks(tx, articleId).filter(link => link.revokedAt === null)
  const people = [...new Set([...asked, ...words].map(one => one.userId))]
  if (people.length === 0) return []
  const answered = new Set(authorAnswersOf(tx, articleId).keys())
  const how = { carry: rules.carry, signedText: signedTextIn(tx), answered }
  return people.map(userId => {
    const theirs = words.filter(word => word.userId === userId)
    return { userId, words: theirs, state: authorState(theirs, content, how) }
  })
}

/** The gates that an article's authors make on the way to its approval; none where nobody was asked and nobody has to be. */
export function askAuthors(
  tx: Queries,
  articleId: string,
  to: string,
  content: StageContent,
  { rules, signoffs }: { rules: SigningRules; signoffs: readonly StoredSignoff[] },
): { codes: GateCode[]; authors?: AuthorsStanding } {
  if (to !== 'approved') return { codes: [] }
  const authors = authorsOf(tx, articleId, content, rules, signoffs)
  const states = authors.map(author => author.state)
  const codes = authorGates(rules.consent, states)
  if (codes.length === 0) return { codes }
  const who = (...wanted: AuthorState[]) =>
    authors.filter(author => wanted.includes(author.state)).map(author => author.userId)
  return {
    codes,
    authors: {
      wanted: authors.map(author => author.userId),
      unanswered: authors.flatMap(({ state, words }) =>
        state === 'declined' ? (words.at(-1)?.id ?? []) : [],
      ),
      missing: rules.consent === 'always' ? missingOfAll(authors) : who('silent', 'declined', 'answered'),
      stale: who('stale'),
      content: content.hash,
    },
  }
}

/** Where one consent is enough, nobody is missing once there is one. */
function missingOfAll(authors: readonly AuthorStanding[]): string[] {
  const has = authors.some(({ state }) => state === 'consented')
  return has ? [] : authors.filter(({ state }) => state !== 'stale').map(({ userId }) => userId)
}
