import type { UnitWithSource } from '../db/article-facts'
import { findArticle } from '../db/articles'
import { moveEvidence } from '../db/evidence'
import { insertMachineText, machineTextBehind } from '../db/machine-texts'
import { loadUnit } from '../db/one-unit'
import { retirePassage } from '../db/passages'
import { giveSentences, updateUnit } from '../db/units'
import { done, type Outcome, refused } from '../domain/decision'
import { joinedMachineText } from '../domain/drafts/machine-parts'
import { may } from '../domain/permissions'
import { mergedStatus } from '../domain/unit'
import type { Origin } from '../domain/words'
import { type Context, command, type Work } from './context'
import { moveThreadsOnJoin } from './map-threads'
import { revisePassage } from './passage'
import { refuseStale } from './stale-save'
import { type UnitView, unitView } from './unit-view'

/**
 * Makes one unit of several of an article, neighbours or not. The one that stands first keeps its id and passage, whose
 * next revision joins the texts; the others retire, and their evidence and threads move to it.
 */
export function mergeUnits(
  context: Context,
  wanted: readonly { id: string; revision: number }[],
): Outcome<UnitView> {
  return command(context, work => {
    const { tx, actor, note } = work
    const role = may(actor, 'article.edit')
    if (!role.ok) return role
    const units: UnitWithSource[] = []
    for (const { id, revision } of wanted) {
      const unit = loadUnit(tx, id)
      if (!unit) return refused('not_found')
      if (unit.translation.revision !== revision)
        return refuseStale(work, unit.translation.row, revision, undefined)
      units.push(unit)
    }
    units.sort((a, b) => a.row.position - b.row.position)
    const [first, ...others] = units
    if (!first || others.length === 0 || new Set(units.map(u => u.id)).size < units.length)
      return refused('merge_impossible', { reason: 'fewer_than_two' })
    if (others.some(u => u.row.articleId !== first.row.articleId))
      return refused('merge_impossible', { reason: 'articles' })
    const article = findArticle(tx, first.row.articleId)
    const permission = may(actor, 'article.edit', { state: article?.state })
    if (!permission.ok) return permission
    join(work, first, others)
    note(
      { type: 'unit.merged', data: { unitId: first.id, retired: others.map(u => u.id) } },
      { articleId: first.row.articleId },
    )
    const merged = loadUnit(tx, first.id)
    return merged ? done(unitView(merged)) : refused('not_found')
  })
}

function join(work: Work, first: UnitWithSource, others: readonly UnitWithSource[]): void {
  const { tx, now } = work
  const all = [first, ...others]
  const status = mergedStatus(all.map(u => ({ status: u.status, text: u.translation.text })))
  const fate =
    status === 'omitted'
      ? { omissionReason: first.omissionReason, omissionNote: first.omissionNote }
      : { omissionReason: null, omissionNote: null }
  let text = first.translation.text
  const machine = joinedMachineText(all.map(u => machineTextBehind(tx, u.translation.id)))
  // What nobody has confirmed yet stays marked in whatever it becomes a part of.
  const isProposal = all.some(u => u.translation.row.origin === 'machine' && u.translation.text !== '')
  const starts = new Map<string, number>()
  for (const unit of others) {
    const own = unit.translation.text
    const joint = text === '' || own === '' ? '' : ' '
    starts.set(unit.id, text.length + joint.length)
    text += joint + own
  }
  const sentences = all.flatMap(u => u.sentences).sort((a, b) => a.start - b.start)
  giveSentences(
    tx,
    first.id,
    sentences.map(s => s.id),
  )
  updateUnit(tx, first.id, { status, ...fate })
  const { id: passageId, revision } = revisePassage(work, {
    passage: first.translation.row,
    text,
    origin: isProposal ? 'machine' : (first.translation.row.origin as Origin),
    unit: { status, ...fate },
  })
  if (machine !== null) insertMachineText(tx, { passageId, revision, text: machine })
  for (const unit of others) {
    moveThreadsOnJoin(tx, unit.translation.id, first.translation.id, starts.get(unit.id) ?? 0)
    moveEvidence(tx, unit.id, first.id)
    updateUnit(tx, unit.id, { retiredAt: now, survivorId: first.id })
    retirePassage(tx, unit.translation.id, now)
  }
}
