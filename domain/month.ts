/** A month as a calendar on the wall shows it: whole weeks from Monday to Sunday, with days of the months around it. */
export type Month = {
  month: string
  from: string
  to: string
  weeks: string[][]
  before: string
  after: string
}

/** @param month `2026-12`. @returns null where it is none. */
export function monthOf(month: string): Month | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month < '1900-01' || month > '2999-12') return null
  const first = Date.parse(`${month}-01T00:00:00.000Z`)
  const fromMonday = (new Date(first).getUTCDay() + 6) % 7
  const weeks: string[][] = []
  for (let day = first - fromMonday * aDay; dayOf(day).slice(0, 7) <= month; day += 7 * aDay)
    weeks.push(Array.from({ length: 7 }, (_, n) => dayOf(day + n * aDay)))
  const next = dayOf(first + 31 * aDay).slice(0, 7)
  return {
    month,
    weeks,
    from: weeks[0]?.[0] ?? `${month}-01`,
    to: weeks.at(-1)?.[6] ?? `${month}-28`,
    before: dayOf(first - aDay).slice(0, 7),
    after: next,
  }
}

const aDay = 86_400_000

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
