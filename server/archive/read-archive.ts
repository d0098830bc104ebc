import { closeSync, openSync, readSync } from 'node:fs'
import { z } from 'zod'
import type { Database } from '../../db/client'
import { schemaVersion } from '../../db/migrate'
import { ArchiveMisfit, fillWhole, isUntouched, type WholeRow } from '../../db/whole'
import { sha256 } from '../../domain/hash'
import { type ReadBytes, readTar, UnreadableTar } from '../../formats/tar'
import { type ArchiveReport, archiveFormat } from './write-archive'

/** No part is written larger than a few megabytes, but for a single file that somebody uploaded. */
const largest = 64 * 1024 * 1024

/** Why an archive is not taken in, in one line. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused'
}

const manifest = z.object({
  format: z.literal(archiveFormat),
  schema: z.string().nullable(),
  tables: z.array(z.string()),
})
const row = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null(), z.strictObject({ file: z.string() })]),
)

/**
 * Takes an archive into an installation in which nobody has worked yet: everything or nothing. Files are held against their
 * hashes, and rows against this program's tables. Throws `ArchiveRefused`.
 */
export function readArchive(db: Database, file: string): ArchiveReport {
  if (!isUntouched(db)) throw new ArchiveRefused('an archive is taken into an empty installation only')
  const descriptor = openSync(file, 'r')
  const report: ArchiveReport = { tables: 0, rows: 0, files: 0 }
  try {
    fillWhole(db, put => {
      const entries = readTar(readerOf(descriptor), largest)
      report.tables = readManifest(entries.next().value, schemaVersion(db.$client)).tables.length
      const files = new Map<string, Buffer>()
      for (const { name, content } of entries) {
        const [kind, of = '', part = ''] = name.split('/')
        if (kind === 'files' && part === '') {
          if (sha256(content) !== of) throw new ArchiveRefused(`${name} is not what its name says`)
          files.set(of, content)
          report.files += 1
        } else if (kind === 'tables' && part.endsWith('.jsonl')) {
          for (const line of content.toString('utf8').split('\n')) {
            if (line === '') continue
            put(of, readRow(line, files))
            report.rows += 1
          }
        } else throw new ArchiveRefused(`${name} is no part of an archive`)
      }
    })
    return report
  } catch (error) {
    if (error instanceof UnreadableTar || error instanceof ArchiveMisfit)
      throw new ArchiveRefused(error.message)
    throw error
  } finally {
    closeSync(descriptor)
  }
}

function readManifest(first: { name: string; content: Buffer } | undefined, schema: string | null) {
  const parsed =
    first?.name === 'manifest.json' ? manifest.safeParse(parsedJson(first.content.toString('utf8'))) : null
  if (!parsed?.success) throw new ArchiveRefused('this is no archive of Bianyi')
  if (parsed.data.schema !== schema)
    throw new ArchiveRefused(
      `the archive is at schema ${parsed.data.schema}, this program at ${schema}: use the program that wrote it, then migrate`,
    )
  return parsed.data
}

function readRow(line: string, files: ReadonlyMap<string, Buffer>): WholeRow {
  const parsed = row.safeParse(parsedJson(line))
  if (!parsed.success) throw new ArchiveRefused('a row is not written as one')
  return Object.fromEntries(
    Object.entries(parsed.data).map(([name, value]) => {
      if (value === null || typeof value !== 'object') return [name, value]
      const content = files.get(value.file)
      if (!content) throw new ArchiveRefused(`the file ${value.file} is missing`)
      return [name, content]
    }),
  )
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readerOf(descriptor: number): ReadBytes {
  return length => {
    const bytes = Buffer.alloc(length)
    let at = 0
    while (at < length) {
      const count = readSync(descriptor, bytes, at, length - at, null)
      if (count === 0) break
      at += count
    }
    return bytes.subarray(0, at)
  }
}
