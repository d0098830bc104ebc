import { type UnitStatus, unitStatuses } from '../../domain/words'
import { attributeIn, type XmlElement } from '../xml/tree'
import { bianyiNamespace } from './file'

/** What we wrote of a unit beside what any tool understands; the revision from its name where nothing else is left. */
export function oursOf(unit: XmlElement, name: string | undefined) {
  const written = attributeIn(unit, bianyiNamespace, 'revision') ?? /@(\d+)$/.exec(name ?? '')?.[1]
  const revision = Number(written)
  const status = attributeIn(unit, bianyiNamespace, 'status')
  return {
    revision: written !== undefined && Number.isSafeInteger(revision) && revision >= 0 ? revision : null,
    status: unitStatuses.find((one): one is UnitStatus => one === status) ?? null,
  }
}

/** Counts elements by name. */
export function counter() {
  const counts = new Map<string, number>()
  return { counts, count: (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1) }
}

/** Two parts of a text: with a space between them where both are words and nothing stands between. */
export function joined(before: string, after: string): string {
  const needsSpace = /[\p{L}\p{N}.,;:!?)\]"’”]$/u.test(before) && /^[\p{Script=Latin}\p{N}("“‘[]/u.test(after)
  return needsSpace && !/\p{Script=Han}$/u.test(before) ? `${before} ${after}` : before + after
}
