import { expect } from 'vitest'
import type { Path } from './path-of-checks'

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
}
