import type { Dropped, FileFormat } from './document'
import type { ChangeChoice } from './to-text'

/** What is kept beside a source version of the file that it was read from. */
export type SourceReading = {
  format: FileFormat
  /** What was made of the file's tracked changes and comments; null where it had none. */
  changes: ChangeChoice | null
  notes: number
  dropped: Dropped
  /** Somebody put the text right by hand before it was stored. */
  corrected: boolean
}
