import type { z } from 'zod'
import type { Context } from '@/commands/context'
import type { SourceInput } from '@/commands/propose-article'
import type { ReadFile } from '@/commands/read-source-file'
import { takeSourceFile } from '@/commands/take-source-file'
import type { ArticleInput } from '@/domain/article-input'
import { done, type Outcome, refused } from '@/domain/decision'
import type { articles } from './contract/articles'
import type { SentFile } from './operation'

type Body = z.output<typeof articles.propose.body.json>
type Upload = { meta: z.output<typeof articles.propose.body.multipart>; file: SentFile }
type Proposed = { description: ArticleInput; source: SourceInput }

/** What is proposed, whether it came as JSON with its text in it or as a file with a description beside it. */
export async function proposedText(
  context: Context,
  body: Body | undefined,
  upload: Upload | undefined,
  read: ReadFile,
): Promise<Outcome<Proposed>> {
  if (upload) {
    const { text, changes, ...description } = upload.meta
    const source = await takeSourceFile(context, upload.file, { text, changes }, read)
    return source.ok ? done({ description, source: source.value }) : source
  }
  if (!body) return refused('malformed', { problem: 'shape', field: 'text' })
  const { text, ...description } = body
  return done({ description, source: { text } })
}
