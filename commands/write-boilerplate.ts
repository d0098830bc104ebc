import {
  findBoilerplate,
  findBoilerplateNamed,
  insertBoilerplate,
  insertBoilerplateVersion,
  versionsOf,
} from '../db/boilerplates'
import { newId } from '../db/ids'
import { MAX_TITLE } from '../domain/article-input'
import { done, type Outcome, refused } from '../domain/decision'
import { MAX_BODY } from '../domain/edition-input'
import { sha256 } from '../domain/hash'
import { may } from '../domain/permissions'
import type { SectionKind } from '../domain/words'
import { type BoilerplateView, boilerplateView } from './boilerplate-view'
import { type Context, command } from './context'

export type BoilerplateInput =
  | { id: string; text: string }
  | { name: string; kind: SectionKind; text: string }

/**
 * Writes a standing text: a new one under a name, or the next version of one that is there. Earlier versions stay, and
 * editions keep the version they took. The text that stands already makes no new version.
 */
export function writeBoilerplate(context: Context, input: BoilerplateInput): Outcome<BoilerplateView> {
  return command(context, work => {
    const { tx, actor, now, note } = work
    const permission = may(actor, 'boilerplate.write')
    if (!permission.ok) return permission
    const { text } = input
    if (text.trim() === '') return refused('text_empty', { field: 'text' })
    if (text.length > MAX_BODY) return refused('text_too_large', { field: 'text', limit: MAX_BODY })
    if (/\p{Surrogate}/u.test(text)) return refused('invalid', { field: 'text', problem: 'lone_surrogate' })
    const boilerplate = 'id' in input ? existing() : created()
    if (!boilerplate.ok) return boilerplate
    const { id } = boilerplate.value
    const last = versionsOf(tx, id)[0]
    if (last?.text !== text) {
      const version = (last?.version ?? 0) + 1
      insertBoilerplateVersion(tx, {
        boilerplateId: id,
        version,
        text,
        createdBy: actor.userId,
        createdAt: now,
      })
      note({ type: 'boilerplate.written', data: { boilerplateId: id, version, textSha256: sha256(text) } })
    }
    return done(boilerplateView(tx, boilerplate.value))

    function existing() {
      const found = 'id' in input ? findBoilerplate(tx, input.id) : undefined
      return found ? done(found) : refused('not_found')
    }

    function created() {
      if ('id' in input) return refused('not_found')
      const name = input.name.trim()
      if (name === '' || name.length > MAX_TITLE)
        return refused('invalid', { field: 'name', limit: MAX_TITLE })
      if (findBoilerplateNamed(tx, name)) return refused('name_taken', { name })
      const row = { id: newId('bpl'), name, kind: input.kind, createdAt: now }
      insertBoilerplate(tx, row)
      return done(row)
    }
  })
}
