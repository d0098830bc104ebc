/** What is wrong with an XML file that is not read. */
export type XmlProblem =
  | 'encoding'
  | 'doctype'
  | 'numeric_references'
  | 'too_deep'
  | 'too_large'
  | 'not_well_formed'
  | 'another_format'

/** Thrown by the readers of XML formats while a file streams through them; whoever reads one makes a refusal of it. */
export class UnreadableXml extends Error {
  override readonly name = 'UnreadableXml'
  /** @param line where it was found, counted from 1; null where that is not known. */
  constructor(
    readonly problem: XmlProblem,
    readonly line: number | null = null,
  ) {
    super(line === null ? problem : `${problem} in line ${line}`)
  }
}
