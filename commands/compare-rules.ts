import { loadArticleFacts } from '../db/article-facts'
import type { Queries } from '../db/client'
import { articlesInStates, editionsInStates } from '../db/running'
import { listOverrides, listSignoffs } from '../db/signoffs'
import { articleReadiness, editionReadiness, type Gate, isOpen } from '../domain/readiness'
import type { GateCode } from '../domain/refusals'
import type { SigningRules } from '../domain/signing-rules'
import type { Form } from '../domain/words'
import { contentsOf, standingOf } from './article-standing'
import { askAuthors } from './authors-standing'
import { editionStandingOf } from './edition-standing'
import { loadEdition } from './load-edition'
import { rulesInForce } from './signing-rules'

/** What other rules would do to something under review or approved: gates that they would open, and that they would close. */
export type RulesEffect = {
  kind: 'article' | 'edition'
  id: string
  /** A title, or an edition's number. */
  name: string
  state: string
  opened: GateCode[]
  closed: GateCode[]
}

const underReview = ['in_review', 'changes_requested', 'approved']

/** Everything that the rules would unseal or seal, if they were put in force for what is under way. */
export function effectsOf(tx: Queries, rules: SigningRules): RulesEffect[] {
  const articles = articlesInStates(tx, underReview).flatMap(id => articleEffect(tx, id, rules) ?? [])
  const editions = editionsInStates(tx, ['in_review', 'approved']).flatMap(
    id => editionEffect(tx, id, rules) ?? [],
  )
  return [...articles, ...editions].filter(effect => effect.opened.length + effect.closed.length > 0)
}

function articleEffect(tx: Queries, articleId: string, rules: SigningRules): RulesEffect | undefined {
  const facts = loadArticleFacts(tx, articleId)
  if (!facts) return undefined
  const contents = contentsOf(facts)
  const signoffs = listSignoffs(tx, { articleId })
  const overrides = listOverrides(tx, { articleId })
  const signed: GateCode[] = ['translation_signoff', ...summaryGate(facts.article.form as Form)]
  const openUnder = (by: SigningRules) => {
    const { codes, authors } = askAuthors(tx, articleId, 'approved', contents.author, { rules: by, signoffs })
    const standing = { ...standingOf(tx, facts, contents, null, signoffs, by), authors }
    return openCodes(articleReadiness([...signed, ...codes], standing, overrides))
  }
  const { article, title } = facts
  const name = title.text || article.titleZh || ''
  const effect = difference(openUnder(rulesInForce(tx, { articleId }).rules), openUnder(rules))
  return { kind: 'article', id: articleId, name, state: article.state, ...effect }
}

function editionEffect(tx: Queries, editionId: string, rules: SigningRules): RulesEffect | undefined {
  const loaded = loadEdition(tx, editionId)
  if (!loaded) return undefined
  const overrides = listOverrides(tx, { editionId })
  const openUnder = (by: SigningRules) => {
    const standing = editionStandingOf(tx, loaded, { note: null, mover: null, rules: by })
    return openCodes(editionReadiness(['edition_signoff'], standing, overrides))
  }
  const { number, state } = loaded.row
  const effect = difference(openUnder(rulesInForce(tx, { editionId }).rules), openUnder(rules))
  return { kind: 'edition', id: editionId, name: String(number), state, ...effect }
}

function summaryGate(form: Form): GateCode[] {
  return form === 'feature' ? ['summary_signoff'] : []
}

function openCodes(gates: readonly Gate[]): GateCode[] {
  return gates.filter(isOpen).map(gate => gate.code)
}

function difference(before: GateCode[], after: GateCode[]) {
  return {
    opened: after.filter(code => !before.includes(code)),
    closed: before.filter(code => !after.includes(code)),
  }
}
