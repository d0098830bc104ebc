import { loadArticleFacts } from '../db/article-facts'
import { listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { divideWork } from '../domain/sign-off'
import { contentsOf } from './article-standing'
import type { Context } from './context'
import { type SignoffView, signoffView } from './signoff-view'

/** Every sign-off of an article, oldest first, each current or with what changed since. */
export function readSignoffs({ db, actor }: Context, articleId: string): Outcome<{ items: SignoffView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const facts = loadArticleFacts(db, articleId)
  if (!facts) return refused('not_found')
  const contents = contentsOf(facts)
  const items = listSignoffs(db, { articleId }).flatMap(signoff => {
    const content = contents[signoff.stage as keyof typeof contents]
    return content ? [signoffView(signoff, content)] : []
  })
  return done({ items })
}

export type SigningPreview = Record<
  'translation' | 'summary',
  { contentHash: string; covered: string[]; own: string[] }
>

/** What the actor's signature would cover, stage by stage, and the hash of what they are shown. */
export function readSigningPreview({ db, actor }: Context, articleId: string): Outcome<SigningPreview> {
  const permission = may(actor, 'article.read')
  if (!permission.ok || !actor) return permission.ok ? refused('not_signed_in') : permission
  const facts = loadArticleFacts(db, articleId)
  if (!facts) return refused('not_found')
  const { translation, summary } = contentsOf(facts)
  return done({
    translation: { contentHash: translation.hash, ...divideWork(translation, actor.userId) },
    summary: { contentHash: summary.hash, ...divideWork(summary, actor.userId) },
  })
}
