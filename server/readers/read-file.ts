import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { done, type Outcome, refused } from '../../domain/decision'
import type { FileDocument, FileFormat } from '../../domain/reading/document'
import { parseAnswer } from './answer-shape'
import { runChild, usualLimits } from './run-child'

/** Reads files of the kinds that need a child process. */
export type FileReader = (format: FileFormat, bytes: Uint8Array) => Promise<Outcome<FileDocument>>

const most = { running: 2, waiting: 16 }

/**
 * A reader of files by the program at this path, as built. At most two run at once, and a few wait. Refuses with
 * `file_unreadable` and the reason, `too_many_requests`, and `reader_missing` where nothing was built.
 */
export function createFileReader(program: string): FileReader {
  const tables = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
  let running = 0
  const waiting: (() => void)[] = []
  return async (format, bytes) => {
    if (!existsSync(program)) return refused('reader_missing')
    if (waiting.length >= most.waiting) return refused('too_many_requests', { retryAfter: 5 })
    if (running >= most.running) await new Promise<void>(resolve => waiting.push(resolve))
    running += 1
    try {
      const answer = await runChild(program, tables, format, bytes, usualLimits)
      const read = answer.ok ? parseAnswer(answer.text) : { unreadable: answer.reason }
      return 'document' in read
        ? done(read.document)
        : refused('file_unreadable', { problem: `file_${read.unreadable}` })
    } finally {
      running -= 1
      waiting.shift()?.()
    }
  }
}
