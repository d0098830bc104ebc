import { listComing } from '../db/editions'
import { done, type Outcome, refused } from '../domain/decision'
import type { SectionInput } from '../domain/edition-input'
import { may } from '../domain/permissions'
import { longDate } from '../domain/placeholders'
import type { SectionKind } from '../domain/words'
import { arrangeIn } from './arrange-edition'
import { type Context, command, type Work } from './context'
import { editionNow } from './edition-now'
import type { CorrectionView, EditionView } from './edition-view'
import { sectionAsPut } from './section-as-put'

/** Where something was carried on to. */
export type CarriedOn = { edition: { id: string; number: number } }

/**
 * Takes an article out of an edition and puts it into the one that comes next, with the edition's own words for it: into
 * the last section of the same kind, or into a new one. Both are arranged in one transaction.
 */
export function moveItemOn(context: Context, editionId: string, itemId: string): Outcome<CarriedOn> {
  return command(context, work => {
    const from = openedEdition(work, editionId)
    if (!from.ok) return from
    const section = from.value.sections.find(({ items }) => items.some(({ id }) => id === itemId))
    const item = section?.items.find(({ id }) => id === itemId)
    if (!section || !item) return refused('not_found')
    const to = nextOf(work, ({ publishOn, number }) => {
      const own = from.value
      return publishOn === own.publishOn ? number > own.number : publishOn > own.publishOn
    })
    if (!to.ok) return to
    const left = from.value.sections.map(one => {
      const put = sectionAsPut(one)
      return { ...put, items: put.items?.filter(({ id }) => id !== itemId) }
    })
    const taken = arrangeIn(work, editionId, from.value.revision, left)
    if (!taken.ok) return taken
    const { articleId, body } = item
    return into(work, to.value, section.kind as SectionKind, section.heading, found => ({
      ...found,
      items: [...(found.items ?? []), { articleId, body }],
    }))
  })
}

/** Puts a note about a correction into the edition that comes next, in its section of corrections. */
export function carryCorrection(
  context: Context,
  editionId: string,
  correctionId: string,
): Outcome<CarriedOn> {
  return command(context, work => {
    const role = may(work.actor, 'correction.carry')
    if (!role.ok) return role
    const of = editionNow(work, editionId)
    if (!of.ok) return of
    const permission = may(work.actor, 'correction.carry', { state: of.value.state })
    if (!permission.ok) return permission
    const correction = of.value.corrections.find(({ id }) => id === correctionId)
    if (!correction) return refused('not_found')
    const to = nextOf(work, ({ number }) => number > of.value.number)
    if (!to.ok) return to
    const note = correctionNote(of.value, correction)
    return into(work, to.value, 'custom', 'Corrections', found => ({
      ...found,
      body: found.body?.includes(note) ? found.body : [found.body, note].filter(Boolean).join('\n\n'),
    }))
  })
}

/** A correction as the next edition tells it: which edition, of when, what it said, what it should have said. */
export function correctionNote(
  { number, publishOn }: Pick<EditionView, 'number' | 'publishOn'>,
  { kind, text, before, after }: Pick<CorrectionView, 'kind' | 'text' | 'before' | 'after'>,
): string {
  const names: Record<string, string> = { clarification: 'Clarification', retraction: 'Retraction' }
  const change =
    before && after ? ` For “${before}” read “${after}”.` : before ? ` This is withdrawn: “${before}”.` : ''
  const stop = /[.!?…]["”’]?$/.test(text.trim()) ? '' : '.'
  return `${names[kind] ?? 'Correction'} to edition ${number} of ${longDate(publishOn)}: ${text.trim()}${stop}${change}`
}

function openedEdition(work: Work, editionId: string): Outcome<EditionView> {
  const role = may(work.actor, 'edition.edit')
  if (!role.ok) return role
  const edition = editionNow(work, editionId)
  if (!edition.ok) return edition
  const permission = may(work.actor, 'edition.edit', { state: edition.value.state })
  return permission.ok ? edition : permission
}

function nextOf(
  work: Work,
  comesAfter: (edition: { publishOn: string; number: number }) => boolean,
): Outcome<EditionView> {
  const next = listComing(work.tx).find(comesAfter)
  return next ? editionNow(work, next.id) : refused('no_next_edition')
}

function into(
  work: Work,
  to: EditionView,
  kind: SectionKind,
  heading: string | null,
  change: (section: SectionInput) => SectionInput,
): Outcome<CarriedOn> {
  const sections = to.sections.map(sectionAsPut)
  const fits = (one: SectionInput) => one.kind === kind && (kind !== 'custom' || one.heading === heading)
  const at = sections.findLastIndex(fits)
  const arranged =
    at >= 0
      ? sections.map((one, index) => (index === at ? change(one) : one))
      : beforeTheEnd(sections, change({ kind, heading, body: '' }))
  const put = arrangeIn(work, to.id, to.revision, arranged)
  return put.ok ? done({ edition: { id: to.id, number: to.number } }) : put
}

/** A new section stands before what closes an edition. */
function beforeTheEnd(sections: readonly SectionInput[], added: SectionInput): SectionInput[] {
  const at = sections.findIndex(({ kind }) => kind === 'conclusion' || kind === 'colophon')
  return at < 0 ? [...sections, added] : [...sections.slice(0, at), added, ...sections.slice(at)]
}
