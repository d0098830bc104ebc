/** A list with one entry moved to another place; out of range, the list as it was. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length || from === to) return [...list]
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, entry)
}

/** A list in which the entry of that key is changed. */
export function changed<T extends { key: string }>(list: readonly T[], key: string, change: Partial<T>): T[] {
  return list.map(entry => (entry.key === key ? { ...entry, ...change } : entry))
}

export function without<T extends { key: string }>(list: readonly T[], key: string): T[] {
  return list.filter(entry => entry.key !== key)
}
