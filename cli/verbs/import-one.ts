import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { proposeArticle } from '../../commands/propose-article'
import { type ReadFile, readSourceFile } from '../../commands/read-source-file'
import { takeSourceFile } from '../../commands/take-source-file'
import type { Database } from '../../db/client'
import type { Account } from '../../db/people'
import { hasSourceText } from '../../db/source-versions'
import type { ArticleInput } from '../../domain/article-input'
import { sha256 } from '../../domain/hash'
import type { ChangeChoice } from '../../domain/reading/to-text'
import type { Form, SourceLanguage } from '../../domain/words'
import { refusalLine } from '../refusal-line'
import type { Place } from '../verb'

export type Importing = {
  proposer: Account
  read: ReadFile
  sourceLanguage: SourceLanguage
  form: Form
  /** What becomes of tracked changes and comments, where a file has them. */
  changes?: ChangeChoice
  /** Passes over a text that is here already. */
  once?: boolean
}
export type Taken = { ok: true; id: string; isNew: boolean } | { ok: false; code: string; line: string }

/** Proposes one file as an article, titled by what is said of it, by the file itself, or by the file's name. */
export async function importOne(
  db: Database,
  { now }: Place,
  file: string,
  { proposer, read, sourceLanguage, form, changes, once }: Importing,
  about: ArticleInput = { title: {}, authors: [] },
): Promise<Taken> {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return { ok: false, code: 'unreadable', line: 'cannot be read' }
  }
  const actor = {
    userId: proposer.id,
    name: proposer.name,
    roles: proposer.roles,
    suspended: proposer.suspendedAt !== null,
    via: 'command_line' as const,
    fresh: true,
    canWrite: true,
  }
  const context = { db, actor, now }
  const given = { name: basename(file), bytes }
  const refusal = (refused: { code: string }) => ({
    ok: false as const,
    code: refused.code,
    line: refusalLine(refused as never),
  })
  const known = await readSourceFile(context, given, read)
  if (!known.ok) return refusal(known.refusal)
  const source = await takeSourceFile(context, given, { changes }, async () =>
    'document' in known.value
      ? { ok: true, value: known.value.document }
      : { ok: false, refusal: { code: 'file_unreadable' } },
  )
  if (!source.ok) return refusal(source.refusal)
  if (once && hasSourceText(db, sha256(source.value.text))) return { ok: true, id: '', isNew: false }
  const outcome = proposeArticle(context, described(about), source.value)
  return outcome.ok ? { ok: true, id: outcome.value.id, isNew: true } : refusal(outcome.refusal)

  function described(said: ArticleInput): ArticleInput {
    const language = said.sourceLanguage ?? sourceLanguage
    const found = known.ok && 'document' in known.value ? known.value.document : null
    const name = basename(file, extname(file)).slice(0, 500)
    const isTitled = Boolean(said.title.zh ?? said.title.en)
    const names = (found?.authors ?? []).map(author =>
      /\p{Script=Han}/u.test(author) ? { zh: author } : { en: author },
    )
    return {
      ...said,
      title: isTitled ? said.title : { [language]: found?.title?.slice(0, 500) || name },
      authors: said.authors.length > 0 ? said.authors : names,
      publication: said.publication ?? found?.publication,
      publishedOn: said.publishedOn ?? found?.publishedOn,
      url: said.url ?? found?.url,
      sourceLanguage: language,
      form: said.form ?? form,
    }
  }
}
