import { draftSummary } from '../../commands/draft-summary'
import { draftUnits } from '../../commands/draft-units'
import type { JobKind } from '../../commands/job-kind'
import { publishScheduled } from '../../commands/publish-scheduled'
import { backupKind } from './backup'
import { checkpointKind } from './checkpoint'
import { deliverMail } from './deliver-mail'
import { deliverMessage } from './deliver-message'
import { dueKind } from './due'
import { proofKind } from './proof'
import { witnessKind } from './witness'

/** Where the work is done: the project's folder, and what the installation's settings say. */
export type JobPlace = {
  root: string
  dataFolder: string
  backupsFolder: string
  checkpointCopies: string | null
  /** What opens the keys of outside services. */
  vaultSecret: string
  /** The canonical origin, which what goes out points to. */
  publicOrigin: () => string
}

/** Every kind of background work that the server carries out. */
export function jobKinds(place: JobPlace): readonly JobKind[] {
  const { vaultSecret } = place
  return [
    checkpointKind(place),
    witnessKind(place),
    backupKind(place),
    dueKind,
    publishScheduled,
    proofKind(place),
    deliverMail(place),
    deliverMessage(place),
    draftUnits(vaultSecret),
    draftSummary(vaultSecret),
  ]
}
