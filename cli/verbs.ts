import type { Verb } from './verb'
import { backup } from './verbs/backup'
import { dbCheck } from './verbs/db-check'
import { dbMigrate } from './verbs/db-migrate'
import { demo } from './verbs/demo'
import { exportEditionVerb } from './verbs/export-edition'
import { historyVerify } from './verbs/history-verify'
import { importFiles } from './verbs/import-files'
import { tokenCreate } from './verbs/token-create'
import { userAdd } from './verbs/user-add'

/** Every command, in the order of the help. */
export const verbs: readonly Verb[] = [
  userAdd,
  tokenCreate,
  dbMigrate,
  dbCheck,
  backup,
  historyVerify,
  importFiles,
  exportEditionVerb,
  demo,
]
