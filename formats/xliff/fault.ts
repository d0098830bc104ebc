/** In which way a file breaks the rules of XLIFF. */
export const xliffProblems = [
  'missing',
  'misplaced',
  'value',
  'twice',
  'reference',
  'pairing',
  'together',
  'order',
] as const
export type XliffProblem = (typeof xliffProblems)[number]

/** One broken rule: what is wrong with which element or attribute, in which line. */
export type XliffFault = { problem: XliffProblem; at: string; line: number }

/** Thrown for a file that is XML and no valid XLIFF; whoever reads one makes a refusal of it. */
export class InvalidXliff extends Error {
  override readonly name = 'InvalidXliff'
  constructor(readonly fault: XliffFault) {
    super(`${fault.problem} ${fault.at} in line ${fault.line}`)
  }
}
