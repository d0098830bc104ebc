import type { Facts } from './decision'

/** What a check found: offsets are UTF-16 code units, end exclusive. `code` and `facts` become words outside. */
export type Finding = {
  check: string
  severity: 'error' | 'warning' | 'note'
  unitId?: string
  start: number
  end: number
  code: string
  facts: Facts
  fix?: string
}

/** A finding in a passage, which can be ignored with a note. */
export type FindingView = Finding & {
  id: string
  passageId: string
  /** The article whose text it is; a text of an edition's own has none. */
  articleId?: string
  ignored: boolean
  /** Who ignored it, why and when. */
  because?: { note: string; by: { id: string; name: string }; at: string }
}
