import { done, type Outcome } from '../domain/decision'
import type { Finding } from '../domain/finding'
import { may } from '../domain/permissions'
import type { Context } from './context'

export type LooseText = {
  source?: string
  text: string
  kind: 'translation' | 'title' | 'summary' | 'section'
}

/** Checks a text that is kept nowhere, and keeps nothing: it finds nothing as long as there are no checks. */
export function checkText({ actor }: Context, _text: LooseText): Outcome<{ items: Finding[] }> {
  const permission = may(actor, 'article.read')
  return permission.ok ? done({ items: [] }) : permission
}
