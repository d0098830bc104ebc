/**
 * The forms in which a rendering may stand: as it was decided; without what it has in brackets or behind a comma; by its
 * initials, CPC for Communist Party of China; and an acronym that it has in brackets by itself.
 */
export function formsOf(rendering: string): string[] {
  const bracketed = /\(([^)]+)\)/u.exec(rendering)?.[1]
  const bare = rendering.replace(/\s*\([^)]*\)/gu, '').trim()
  const head = bare.split(',')[0]?.trim() ?? bare
  return [...new Set([rendering, bare, head, ...(bracketed ? [bracketed] : []), ...initialsOf(head)])].filter(
    form => form !== '',
  )
}

function initialsOf(name: string): string[] {
  const capitals = name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []
  return capitals.length >= 2 ? [capitals.join('')] : []
}

/** Whether a text speaks of an institution by its kind alone, "the Party", "the Commission". */
export function isShortened(rendering: string, text: string): boolean {
  const nouns = rendering.match(/(?<![\p{L}’'])\p{Lu}\p{Ll}{3,}/gu) ?? []
  return nouns.some(noun =>
    new RegExp(`\\b(?:[Tt]he|[Tt]his|[Ii]ts) ${noun}(?! \\p{Lu})(?!\\p{L})`, 'u').test(text),
  )
}
