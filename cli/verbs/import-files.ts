import { statSync } from 'node:fs'
import { normalEmail } from '../../commands/email'
import type { Database } from '../../db/client'
import { type Account, findAccount, listAccounts } from '../../db/people'
import { type ChangeChoice, changeChoices } from '../../domain/reading/to-text'
import { createFileReader } from '../../server/readers/read-file'
import { onExisting } from '../installation'
import { failed, Misuse, told, type Verb } from '../verb'
import { importFolder } from './import-folder'
import { importMemories, isTmx } from './import-memories'
import { type Importing, importOne } from './import-one'

export const importFiles: Verb = {
  name: 'import',
  usage:
    'import FILE…|FOLDER [--email ADDRESS] [--language zh|en] [--form feature|condensed] [--changes accept|reject|discuss]',
  summary:
    'propose each file (.docx, .pdf, .html, .txt, .md) as an article; take each .tmx file into the memory; take a folder with its manifest.csv, and go on where it broke off',
  options: {
    email: { type: 'string' },
    language: { type: 'string' },
    form: { type: 'string' },
    changes: { type: 'string' },
  },
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
      const importing: Importing = {
        proposer,
        read: createFileReader(place.reader),
        sourceLanguage,
        form,
        changes: changesIn(given.text('changes')),
      }
      const [folder = ''] = given.positionals
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
        return importFolder(db, place, folder, { ...importing, once: true })
      const taken: { file: string; id: string }[] = []
      for (const file of given.positionals) {
        const answer = await importOne(db, place, file, importing)
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

function changesIn(given: string | undefined): ChangeChoice | undefined {
  const choice = changeChoices.find(known => known === given)
  if (given !== undefined && !choice) throw new Misuse(`--changes is one of ${changeChoices.join(', ')}`)
  return choice
}

/** The person named, or the first who may propose. */
function proposerOf(db: Database, email: string | undefined): Account | undefined {
  if (email !== undefined) return findAccount(db, { email: normalEmail(email) ?? '' })
  return listAccounts(db, { limit: 1000 }).find(
    ({ roles, suspendedAt }) => !suspendedAt && (roles.includes('editor') || roles.includes('assistant')),
  )
}
