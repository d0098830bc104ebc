import { expect } from 'vitest'
import type { Path } from './path-of-checks'
import { itemsOf, type Json } from './server'

/** Who wrote the words of an article so far, what was said about a sentence at its first revision, and what the memory fills. */
export async function wordsAreAttributed({ article, get, send }: Path): Promise<void> {
  const [unit] = itemsOf((await get('reviewer', `${article}/units`)).body)
  if (!unit) throw new Error('the article has no units')
  const passage = `passages/${(unit.translation as Json).id}`
  expect((await get('reviewer', `${passage}/attribution`)).status).toBe(200)
  expect((await get('reviewer', `${article}/attribution`)).status).toBe(200)
  expect((await get('reviewer', `${passage}/threads?revision=1`)).status).toBe(200)
  expect((await get('reviewer', `${passage}/threads?revision=999`)).status).toBe(404)
  expect(itemsOf((await send('assistant', 'POST', `units/${unit.id}/fill`)).body)).toEqual([])
}

/** The newsletter keeps the sign-off rules it has: seen, weighed, and decided anew. */
export async function signingIsDecided({ get, send }: Path): Promise<void> {
  const { body } = await get('admin', 'settings/signing')
  const { rules, linkDays, revision } = body
  const weighed = await send('admin', 'POST', 'settings/signing/preview', { rules })
  expect(itemsOf(weighed.body)).toEqual([])
  const decided = await send('admin', 'PUT', 'settings/signing', { rules, linkDays, apply: 'new' }, revision)
  expect(decided.body.rules).toEqual(rules)
}

/** The teaser of an edition, at revision 1, is written anew by itself, compared with what it was, and given back. */
export async function textsArePastAndPresent(
  { article, get, send }: Path,
  edition: string,
  teaser: string,
): Promise<void> {
  const passage = `passages/${teaser}`
  const rewritten = await send('editor', 'PUT', `${passage}/text`, { text: 'What next?' }, 1)
  expect(rewritten.body.text).toBe('What next?')
  expect((await get('editor', `${passage}/compare?from=1&to=2`)).status).toBe(200)
  const restored = await send('editor', 'POST', `${passage}/restore`, { revision: 1 }, 2)
  expect(restored.body.text).toBe('What now?')
  for (const one of [edition, article])
    expect((await send('editor', 'POST', `${one}/looks`, {})).status).toBe(200)
  expect((await get('editor', `${edition}/attribution`)).status).toBe(200)
}
