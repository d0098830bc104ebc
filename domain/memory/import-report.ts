/** What became of the units of a file, in counts: what was taken, what was left and why, what was kept beside the text. */
export type ImportReport = {
  units: number
  taken: number
  /** The same text with the same English, from the same place, is in the memory already. */
  repeated: number
  noChinese: number
  noEnglish: number
  empty: number
  tooLong: number
  /** Taken with inline markup, which is kept and given back on export. */
  marked: number
  /** Languages beside the two, left out. */
  otherLanguages: number
  /** Elements that the format does not have, left out. */
  unknownElements: number
}

export const emptyReport: Readonly<ImportReport> = {
  units: 0,
  taken: 0,
  repeated: 0,
  noChinese: 0,
  noEnglish: 0,
  empty: 0,
  tooLong: 0,
  marked: 0,
  otherLanguages: 0,
  unknownElements: 0,
}

/** The longest text that is taken, in UTF-16 units: that of a long paragraph. */
export const longestTaken = 20_000
