import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { normalEmail } from '../../commands/email'
import { proposeArticle } from '../../commands/propose-article'
import type { Database } from '../../db/client'
import { type Account, findAccount, listAccounts } from '../../db/people'
import { decodeSourceFile } from '../../formats/text/decode'
import { onExisting } from '../installation'
import { refusalLine } from '../refusal-line'
import { failed, type Place, told, type Verb } from '../verb'
import { importMemories, isTmx } from './import-memories'

export const importFiles: Verb = {
  name: 'import',
  usage: 'import FILE… [--email ADDRESS] [--language zh|en] [--form feature|condensed]',
  summary:
    'propose each .txt or .md file as an article, titled by its name; take each .tmx file into the memory',
  options: { email: { type: 'string' }, language: { type: 'string' }, form: { type: 'string' } },
  words: [1, 1000],
  run: (given, place) =>
    onExisting(place, async db => {
      const memories = given.positionals.filter(isTmx)
      if (memories.length > 0) return importMemories(db, place, memories, given.positionals)
      const proposer = proposerOf(db, given.text('email'))
      if (!proposer)
        return failed(
          'not_found',
          'there is nobody who may propose: add an assistant or editor, or name one with --email',
        )
      const sourceLanguage = given.text('language') === 'en' ? 'en' : 'zh'
      const form = given.text('form') === 'condensed' ? 'condensed' : 'feature'
      const taken: { file: string; id: string }[] = []
      for (const file of given.positionals) {
        const answer = importOne(db, place, { file, proposer, sourceLanguage, form })
        if (!answer.ok)
          return failed(
            answer.code,
            `${file}: ${answer.line}${taken.length > 0 ? ` (${taken.length} before it were taken in)` : ''}`,
          )
        taken.push({ file, id: answer.id })
      }
      return told(
        taken.map(({ file, id }) => `${id} ${file}`),
        { items: taken },
      )
    }),
}

type One = { file: string; proposer: Account; sourceLanguage: 'zh' | 'en'; form: 'feature' | 'condensed' }
type Taken = { ok: true; id: string } | { ok: false; code: string; line: string }

function importOne(db: Database, { now }: Place, { file, proposer, sourceLanguage, form }: One): Taken {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return { ok: false, code: 'unreadable', line: 'cannot be read' }
  }
  const decoded = decodeSourceFile(bytes, basename(file))
  if (!decoded.ok) return { ok: false, code: decoded.code, line: refusalLine(decoded) }
  const actor = {
    userId: proposer.id,
    name: proposer.name,
    roles: proposer.roles,
    suspended: proposer.suspendedAt !== null,
    via: 'command_line' as const,
    fresh: true,
    canWrite: true,
  }
  const name = basename(file, extname(file)).slice(0, 500)
  const outcome = proposeArticle(
    { db, actor, now },
    { title: { [sourceLanguage]: name }, authors: [], sourceLanguage, form },
    { text: decoded.text, original: bytes, fileName: basename(file), encoding: decoded.encoding },
  )
  if (outcome.ok) return { ok: true, id: outcome.value.id }
  return { ok: false, code: outcome.refusal.code, line: refusalLine(outcome.refusal) }
}

/** The person named, or the first who may propose. */
function proposerOf(db: Database, email: string | undefined): Account | undefined {
  if (email !== undefined) return findAccount(db, { email: normalEmail(email) ?? '' })
  return listAccounts(db, { limit: 1000 }).find(
    ({ roles, suspendedAt }) => !suspendedAt && (roles.includes('editor') || roles.includes('assistant')),
  )
}
