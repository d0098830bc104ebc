import { type Outcome, refused } from '../domain/decision'
import type { FindingView } from '../domain/finding'
import { may } from '../domain/permissions'
import type { Context } from './context'

/** Ignores a finding. As long as there are no checks there is none to ignore: `not_found`. */
export function ignoreFinding({ actor }: Context, findingId: string): Outcome<FindingView> {
  const permission = may(actor, 'article.comment')
  return permission.ok ? refused('not_found', { id: findingId }) : permission
}
