import type { Quantity } from './quantity'

const ofLettersAndDigits =
  /(?<![A-Za-z\d])[A-Za-z]{1,8}[-‑]?\d[\dA-Za-z-]{0,12}|(?<![A-Za-z\d.,])\d{1,4}[A-Za-z]{1,4}\d{0,4}(?![A-Za-z])/g

/** Names of letters and digits that stand in both languages, in lower case: B-52, 5G, H100. */
export function sharedNames(source: string, target: string): ReadonlySet<string> {
  const own = namesIn(source)
  return own.size === 0 ? own : new Set([...namesIn(target)].filter(name => own.has(name)))
}

/** The quantities that are not part of one of these names: nothing in 5G is counted. */
export function outsideOf(
  names: ReadonlySet<string>,
  text: string,
  read: readonly Quantity[],
): readonly Quantity[] {
  if (names.size === 0) return read
  const starts = new Map<number, number>()
  for (const { index, 0: name } of text.matchAll(ofLettersAndDigits))
    if (names.has(name.toLowerCase()))
      for (let at = index; at < index + name.length; at += 1) starts.set(at, index + name.length)
  return read.filter(({ start, end }) => end > (starts.get(start) ?? -1))
}

function namesIn(text: string): Set<string> {
  return new Set((text.match(ofLettersAndDigits) ?? []).map(name => name.toLowerCase()))
}
