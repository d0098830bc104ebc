import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from '../../db/client'
import { schemaVersion } from '../../db/migrate'
import { type WholeRow, wholeRows, wholeTables } from '../../db/whole'
import { sha256 } from '../../domain/hash'
import { tarEnd, tarEntry } from '../../formats/tar'
import { flush } from '../write-durably'

export const archiveFormat = 'bianyi-archive/1'

/** A table is written in parts of about so many bytes, so that none has to be in memory whole. */
const partBytes = 4 * 1024 * 1024

export type ArchiveReport = { tables: number; rows: number; files: number }

/**
 * Writes everything that an installation holds into one file (docs/archive.md), for its owner only. The same contents make
 * the same bytes. Whole or not at all; what is written meanwhile by others is either in it or not, never half.
 */
export function writeArchive(db: Database, file: string): ArchiveReport {
  const part = `${file}.part`
  rmSync(part, { force: true })
  const descriptor = openSync(part, 'w', 0o600)
  const report: ArchiveReport = { tables: 0, rows: 0, files: 0 }
  const write = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
  }
  db.$client.exec('BEGIN')
  try {
    const head = { format: archiveFormat, schema: schemaVersion(db.$client), tables: wholeTables(db) }
    write(tarEntry('manifest.json', Buffer.from(`${JSON.stringify(head, null, 2)}\n`)))
    const written = new Set<string>()
    for (const table of head.tables) {
      writeTable(db, table, { report, written, write })
      report.tables += 1
    }
    write(tarEnd)
    fsyncSync(descriptor)
  } finally {
    db.$client.exec('COMMIT')
    closeSync(descriptor)
  }
  renameSync(part, file)
  flush(dirname(file))
  return report
}

type Writing = { report: ArchiveReport; written: Set<string>; write: (bytes: Uint8Array) => void }

function writeTable(db: Database, table: string, { report, written, write }: Writing): void {
  let lines: string[] = []
  let size = 0
  let number = 0
  const close = () => {
    number += 1
    write(tarEntry(`tables/${table}/${String(number).padStart(6, '0')}.jsonl`, Buffer.from(lines.join(''))))
    lines = []
    size = 0
  }
  for (const row of wholeRows(db, table)) {
    const line = `${JSON.stringify(
      withoutBlobs(row, content => {
        const name = sha256(content)
        if (!written.has(name)) write(tarEntry(`files/${name}`, content))
        if (!written.has(name)) report.files += 1
        written.add(name)
        return name
      }),
    )}\n`
    lines.push(line)
    size += line.length
    report.rows += 1
    if (size > partBytes) close()
  }
  close()
}

/** Bytes do not go into JSON: a file beside it has them, named by their hash. */
function withoutBlobs(row: WholeRow, keep: (content: Buffer) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? { file: keep(value) } : value,
    ]),
  )
}
