import { listBoilerplates } from '../db/boilerplates'
import { done, type Outcome } from '../domain/decision'
import { may } from '../domain/permissions'
import { type BoilerplateView, boilerplateView } from './boilerplate-view'
import type { Context } from './context'

/** Every standing text with its versions, and which drafts still hold an older one. */
export function readBoilerplates({ db, actor }: Context): Outcome<{ items: BoilerplateView[] }> {
  const permission = may(actor, 'boilerplate.read')
  if (!permission.ok) return permission
  return done({ items: listBoilerplates(db).map(row => boilerplateView(db, row)) })
}
