import { addTerm } from '../commands/add-term'
import { type Database, inTransaction } from '../db/client'
import { seedEssays } from './seed-articles'
import { seedDiscussion } from './seed-discussion'
import { seedEditions } from './seed-editions'
import { approveEssays, leaveOneStale } from './seed-ending'
import { seedRegister } from './seed-register'
import { seedWaiting } from './seed-waiting'
import { played, setStage } from './stage'
import { demoTerms } from './terms'

/** Plays the demo's three weeks into an empty database, by the same commands that people use. All or nothing. */
export async function seedDemo(db: Database, now: string): Promise<void> {
  inTransaction(db, () => {
    const stage = setStage(db, now)
    for (const { zh, en, kind, forbiddenEn, note } of demoTerms)
      played(addTerm(stage.as('editor', 2), { zh, en, kind, forbiddenEn, note }))
    const register = seedRegister(stage)
    const essays = seedEssays(stage, register)
    seedDiscussion(stage, essays)
    approveEssays(stage, essays)
    seedWaiting(stage, register)
    seedEditions(stage, essays)
    leaveOneStale(stage, essays)
  })
}
