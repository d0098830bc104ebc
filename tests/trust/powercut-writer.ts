import { writeSync } from 'node:fs'
import { inTransaction, openDatabase } from '@/db/client'
import { appendEvent } from '@/db/events'
import { migrate } from '@/db/migrate'

/**
 * Writes to a database as the program does, and says after each commit that it is acknowledged: on the standard output,
 * where the trace of system calls has it in order with the writes and the flushes.
 */
export function write(file: string, migrations: string, commits: number, synchronous: string): void {
  const db = openDatabase(file)
  migrate(db.$client, migrations)
  // The test of the test: the same with NORMAL must be seen to lose something.
  db.$client.pragma(`synchronous = ${synchronous}`)
  // As few pages as make the log begin anew several times in the run.
  db.$client.pragma('wal_autocheckpoint = 60')
  writeSync(1, 'acknowledged 0\n')
  for (let n = 1; n <= commits; n += 1) {
    const at = new Date(Date.UTC(2026, 2, 2) + n * 1000).toISOString()
    inTransaction(db, tx => {
      const note = `a note of some length, number ${n}. `.repeat(1 + (n % 40))
      appendEvent(
        tx,
        { actorId: null, at },
        { type: 'article.described', data: { fields: [String(n), note] } },
      )
    })
    writeSync(1, `acknowledged ${n}\n`)
  }
  // No close: the power goes while the database is open.
  process.kill(process.pid, 'SIGKILL')
}
