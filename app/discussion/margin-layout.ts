/** A card that wants to stand level with its words; pixels. */
export type MarginCard = { id: string; wanted: number; height: number }

/**
 * Places cards one below the other without overlap, each as near to its words as the ones before it allow. The active
 * card stands exactly level with its words, as far as those before it leave room, and pushes the others away.
 * Cards come in reading order; answers the top of each.
 */
export function placeCards(
  cards: readonly MarginCard[],
  activeId: string | null,
  gap: number,
): Map<string, number> {
  const tops = new Map<string, number>()
  const pinned = cards.findIndex(card => card.id === activeId)
  if (pinned > 0) {
    const before = cards.slice(0, pinned)
    const room = before.reduce((sum, card) => sum + card.height + gap, 0)
    let below = Math.max(cards[pinned]?.wanted ?? 0, room)
    tops.set(cards[pinned]?.id ?? '', below)
    const free = placeCards(before, null, gap)
    let needed = room
    for (const card of before.toReversed()) {
      needed -= card.height + gap
      below = Math.max(needed, Math.min(free.get(card.id) ?? 0, below - gap - card.height))
      tops.set(card.id, below)
    }
  }
  let bottom = 0
  for (const card of cards) {
    const top = tops.get(card.id) ?? Math.max(card.wanted, bottom)
    tops.set(card.id, top)
    bottom = top + card.height + gap
  }
  return tops
}
