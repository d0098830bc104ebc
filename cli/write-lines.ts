import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { flush } from '../server/write-durably'

/** Writes lines to a new file, whole or not at all. @returns why not, in one line, or null when it is written. */
export function writeLines(file: string, lines: Iterable<string>): string | null {
  if (existsSync(file)) return 'a file of that name is already there'
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    const descriptor = openSync(part, 'wx', 0o600)
    try {
      let waiting = ''
      for (const line of lines) {
        waiting += line
        if (waiting.length < 1 << 18) continue
        write(descriptor, waiting)
        waiting = ''
      }
      write(descriptor, waiting)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(part, file)
    flush(dirname(file))
    return null
  } finally {
    rmSync(part, { force: true })
  }
}

function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
