import { inTransaction } from '../db/client'
import { schemaVersion } from '../db/migrate'
import { probeWriting } from '../db/probe'
import { done, type Outcome, refused } from '../domain/decision'
import program from '../package.json'
import type { Context } from './context'

export type HealthView = { status: 'ok'; version: string; schema: string }

/** Whether the database can be read and written now: it writes a row and takes it back. Refuses `database_unwritable`. */
export function readHealth({ db }: Pick<Context, 'db'>): Outcome<HealthView> {
  try {
    inTransaction(db, probeWriting)
    const schema = schemaVersion(db.$client)
    if (schema !== null) return done({ status: 'ok', version: program.version, schema })
    return refused('database_unwritable', { reason: 'no_schema' })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return refused('database_unwritable', { reason })
  }
}
