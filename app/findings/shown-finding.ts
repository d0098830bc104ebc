import type { DiffOp } from '@/app/ui/diff-view'
import type { CheckedPassage } from '@/commands/read-checked-passages'

/** A finding as the panel shows it: in words, with what its place is called. */
export type ShownFinding = {
  id: string
  check: string
  severity: 'error' | 'warning' | 'note'
  code: string
  passageId: string
  start: number
  end: number
  message: string
  fix?: string
  ignored: boolean
  because?: { note: string; by: { id: string; name: string }; at: string }
}

/** A passage as the panel shows it; `href` leads to where it is written, `held` says why nothing can be mended in it. */
export type ShownPassage = CheckedPassage & { label: string; href: string; held?: string | null }

/** What the panel shows: the findings, their places, and whether the grammar engine has said all it has to say. */
export type ShownFindings = {
  findings: ShownFinding[]
  passages: Record<string, ShownPassage>
  grammar: 'complete' | 'pending' | 'unavailable'
}

/** What becomes of one passage: its new text, and what goes and comes in it. */
export type Fix = { passage: ShownPassage; after: string; ops: DiffOp[]; count: number }

/** Findings by rule, the gravest rule first, or by place, in reading order. */
export type Grouping = 'check' | 'place'
export type FindingGroup = { key: string; findings: ShownFinding[] }

const gravity = { error: 0, warning: 1, note: 2 }

export function groupFindings(findings: readonly ShownFinding[], by: Grouping): FindingGroup[] {
  const groups = new Map<string, ShownFinding[]>()
  for (const finding of findings) {
    const key = by === 'check' ? finding.check : finding.passageId
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const all = [...groups].map(([key, members]) => ({ key, findings: members }))
  const worst = (group: FindingGroup) => Math.min(...group.findings.map(one => gravity[one.severity]))
  return by === 'check' ? all.sort((a, b) => worst(a) - worst(b)) : all
}

/**
 * What the texts become when these findings are fixed: one change a passage. Of two fixes of the same words the first
 * is made; a passage that has no place of its own to be saved at is left out.
 */
export function fixesOf(
  findings: readonly ShownFinding[],
  passages: Readonly<Record<string, ShownPassage>>,
): Fix[] {
  const byPassage = new Map<string, ShownFinding[]>()
  for (const finding of findings)
    if (finding.fix !== undefined && !finding.ignored && mayMend(passages[finding.passageId]))
      byPassage.set(finding.passageId, [...(byPassage.get(finding.passageId) ?? []), finding])
  return [...byPassage].flatMap(([id, members]) => {
    const passage = passages[id]
    if (!passage) return []
    const ops: DiffOp[] = []
    let at = 0
    let count = 0
    for (const { start, end, fix = '' } of [...members].sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (start < at) continue
      ops.push({ op: 'equal', text: passage.text.slice(at, start) })
      ops.push({ op: 'delete', text: passage.text.slice(start, end) }, { op: 'insert', text: fix })
      at = end
      count += 1
    }
    ops.push({ op: 'equal', text: passage.text.slice(at) })
    const after = ops.map(({ op, text }) => (op === 'delete' ? '' : text)).join('')
    return [{ passage, after, ops: ops.filter(({ text }) => text !== ''), count }]
  })
}

function mayMend(passage: ShownPassage | undefined): boolean {
  return Boolean(passage?.save) && !passage?.held
}

/** The words around a range: enough to know the place by, cut at blanks. */
export function excerpt(text: string, start: number, end: number, reach = 70) {
  const from = start <= reach ? 0 : Math.max(0, text.lastIndexOf(' ', start - reach) + 1)
  const space = text.indexOf(' ', end + reach)
  const to = text.length - end <= reach || space < 0 ? text.length : space
  return {
    before: (from > 0 ? '… ' : '') + text.slice(from, start),
    found: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? ' …' : ''),
  }
}
