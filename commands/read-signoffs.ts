import { listSignoffs } from '../db/signoffs'
import { done, type Outcome, refused } from '../domain/decision'
import { may } from '../domain/permissions'
import { divideWork } from '../domain/sign-off'
import { articleNow } from './article-now'
import type { Context } from './context'
import { type SignoffView, signoffView } from './signoff-view'

/** Every sign-off of an article, oldest first, each current or with what changed since. */
export function readSignoffs({ db, actor }: Context, articleId: string): Outcome<{ items: SignoffView[] }> {
  const permission = may(actor, 'article.read')
  if (!permission.ok) return permission
  const contents = articleNow(db, articleId)?.contents
  if (!contents) return refused('not_found')
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
  const now = articleNow(db, articleId)
  if (!now) return refused('not_found')
  const { translation, summary } = now.contents
  return done({
    translation: { contentHash: translation.hash, ...divideWork(translation, actor.userId) },
    summary: { contentHash: summary.hash, ...divideWork(summary, actor.userId) },
  })
}
