import { done, type Outcome } from '../domain/decision'
import { type ReturnedReview, returnedReview } from '../domain/exchange/returned-review'
import { may } from '../domain/permissions'
import type { FileDocument, FileFormat } from '../domain/reading/document'
import type { Context } from './context'

type ReadFile = (format: FileFormat, bytes: Uint8Array) => Promise<Outcome<FileDocument>>

/** Reads a Word file that came back from review, for somebody who may comment. Changes nothing; refuses as the reader does. */
export async function openReview(
  { actor }: Context,
  bytes: Uint8Array,
  read: ReadFile,
): Promise<Outcome<ReturnedReview>> {
  const permission = may(actor, 'article.comment')
  if (!permission.ok) return permission
  const document = await read('docx', bytes)
  return document.ok ? done(returnedReview(document.value)) : document
}
