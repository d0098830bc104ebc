import Sqlite from 'better-sqlite3'

/**
 * Whether nobody else has a database file open. A connection in WAL mode holds a shared lock for as long as it is open,
 * and leaving that mode needs an exclusive one: where it succeeds, the log is folded into the file besides.
 * A file that cannot be read as a database is nobody's: 'unreadable'.
 */
export function takeAlone(file: string): 'alone' | 'in_use' | 'unreadable' {
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(file, { fileMustExist: true, timeout: 500 })
    return sqlite.pragma('journal_mode = DELETE', { simple: true }) === 'delete' ? 'alone' : 'in_use'
  } catch (error) {
    const code = error instanceof Sqlite.SqliteError ? error.code : ''
    return /^SQLITE_(BUSY|LOCKED)/.test(code) ? 'in_use' : 'unreadable'
  } finally {
    sqlite?.close()
  }
}
