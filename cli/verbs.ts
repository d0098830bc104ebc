import type { Verb } from './verb'
import { exportArchive, importArchive } from './verbs/archive'
import { backup } from './verbs/backup'
import { dbCheck } from './verbs/db-check'
import { dbMigrate } from './verbs/db-migrate'
import { demo } from './verbs/demo'
import { exportEditionVerb } from './verbs/export-edition'
import { historyCheckpoint } from './verbs/history-checkpoint'
import { historyExport } from './verbs/history-export'
import { historyVerify } from './verbs/history-verify'
import { importFiles } from './verbs/import-files'
import { rebuildVerb } from './verbs/rebuild'
import { restore } from './verbs/restore'
import { tokenCreate } from './verbs/token-create'
import { userAdd } from './verbs/user-add'
import { verify } from './verbs/verify'

/** Every command, in the order of the help. */
export const verbs: readonly Verb[] = [
  userAdd,
  tokenCreate,
  dbMigrate,
  dbCheck,
  backup,
  restore,
  verify,
  rebuildVerb,
  historyVerify,
  historyCheckpoint,
  historyExport,
  importArchive,
  importFiles,
  exportArchive,
  exportEditionVerb,
  demo,
]
