import { readIssueFile } from '@/commands/read-archive'
import { done, refused } from '@/domain/decision'
import { reading } from '../../serve-reading'

/** The published bytes in one format, for good. */
export const GET = reading(({ context, params }) => {
  if (!/^\d{1,9}$/.test(params.number ?? '')) return refused('not_found')
  const found = readIssueFile(context, Number(params.number), params.file ?? '')
  if (!found.ok) return found
  const { bytes, contentType, fileName } = found.value
  return done({ body: bytes, type: contentType, fileName })
})
