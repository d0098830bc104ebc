import type { z } from 'zod'
import type { SourceInput } from '@/commands/propose-article'
import type { ArticleInput } from '@/domain/article-input'
import { done, type Outcome, refused } from '@/domain/decision'
import { decodeSourceFile } from '@/formats/text/decode'
import type { articles } from './contract/articles'
import type { SentFile } from './operation'

type Body = z.output<typeof articles.propose.body.json>
type Upload = { meta: z.output<typeof articles.propose.body.multipart>; file: SentFile }

/** What is proposed, whether it came as JSON with its text in it or as a file with a description beside it. */
export function proposedText(
  body: Body | undefined,
  upload: Upload | undefined,
): Outcome<{ description: ArticleInput; source: SourceInput }> {
  if (upload) return fromFile(upload)
  if (!body) return refused('malformed', { problem: 'shape', field: 'text' })
  const { text, ...description } = body
  return done({ description, source: { text } })
}

function fromFile({ meta, file }: Upload): Outcome<{ description: ArticleInput; source: SourceInput }> {
  const decoded = decodeSourceFile(file.bytes, file.name)
  if (!decoded.ok) return refused(decoded.code, decoded.facts)
  const { text, encoding } = decoded
  return done({
    description: meta,
    source: { text, encoding, original: file.bytes, fileName: baseName(file.name) },
  })
}

/** The name alone, without any folder that a client put before it. */
function baseName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').slice(0, 255)
}
