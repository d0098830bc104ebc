import { isDate } from '../article-input'

/** The first day of the calendar that a line names, as YYYY-MM-DD: 2024年11月5日, 2024-11-05, 2024/11/5, 2024.11.5. */
export function dayIn(line: string): string | null {
  const digits = line.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  for (const [, year = '', month = '', day = ''] of digits.matchAll(
    /(?<!\d)((?:19|20)\d\d)\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})(?!\d)/g,
  )) {
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isDate(found)) return found
  }
  return null
}
