/** What a check found: offsets are UTF-16 code units, end exclusive. */
export type Finding = {
  check: string
  severity: 'error' | 'warning' | 'note'
  unitId?: string
  start: number
  end: number
  message: string
  fix?: string
}

/** A finding in a passage, which can be ignored with a note. */
export type FindingView = Finding & { id: string; passageId: string; ignored: boolean }
