import { expect, it } from 'vitest'
import { bookmarkOf, returnedReview } from '@/domain/exchange/returned-review'
import type { FileDocument } from '@/domain/reading/document'

it('a paragraph of very many runs is one passage', () => {
  const tag = bookmarkOf('psg_a', 3)
  const runs = Array.from({ length: 400_000 }, () => ({ text: 'a', tag }))
  const document = { blocks: [{ kind: 'paragraph', runs }], comments: [] } as unknown as FileDocument
  const [passage] = returnedReview(document).passages
  expect(passage).toMatchObject({ passageId: 'psg_a', revision: 3, text: 'a'.repeat(400_000) })
})
