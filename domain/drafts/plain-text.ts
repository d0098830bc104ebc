/** Tags, entities, links of Markdown, fences, and addresses; a draft is plain prose. */
const markup =
  /<\/?[a-z!?][^>]*>|&(?:#\w+|[a-z]+);|!?\[[^\]]*\]\([^)]*\)|```|https?:\/\/|www\.|javascript:/giu
/** Controls, the marks that turn or hide text, tags, private use, and what is no character (trust.md 3). */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u

/**
 * Whether a text is prose alone. An address or a sign that stands in the source too may stand in its English; a
 * character that nobody sees may not.
 */
export function isPlain(text: string, source: string): boolean {
  if (hidden.test(source.includes('\n') ? text.replaceAll('\n', ' ') : text)) return false
  return [...text.matchAll(markup)].every(([found]) => source.includes(found))
}
