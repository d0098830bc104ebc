import type { DocumentCheck, DocumentPassage, FoundInDocument } from '../document'

/** Claims without their evidence: see `checkEvidence`. */
export const evidence: DocumentCheck = { name: 'evidence', onByDefault: true, run: checkEvidence }

/**
 * A takeaway that rests on no unit, or whose evidence was changed since it was written: errors. An answer without
 * evidence and a *why it matters* that was not written: warnings. The range is the whole text.
 */
export function checkEvidence(passages: readonly DocumentPassage[]): FoundInDocument[] {
  return passages.flatMap(({ passageId, part, text, evidence: given }): FoundInDocument[] => {
    const found = (code: string, severity: FoundInDocument['severity']): FoundInDocument => ({
      passageId,
      check: 'evidence',
      severity,
      start: 0,
      end: text.length,
      code,
      facts: {},
    })
    if (text.trim() === '')
      return part === 'why_it_matters' ? [found('why_it_matters_unwritten', 'warning')] : []
    if (given?.stale) return [found('evidence_changed', 'error')]
    const isBare = given !== undefined && given.sources.length + given.translations.length === 0
    if (!isBare) return []
    if (part === 'takeaway') return [found('evidence_none', 'error')]
    return part === 'answer' ? [found('evidence_none', 'warning')] : []
  })
}
