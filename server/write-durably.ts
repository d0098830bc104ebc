import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a whole file or nothing, for its owner only, and returns when the disk has it. Replaces one of that name. */
export function writeDurably(file: string, content: string | Uint8Array): void {
  const part = `${file}.part`
  const bytes = Buffer.from(content)
  try {
    const descriptor = openSync(part, 'w', 0o600)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(part, file)
    flush(dirname(file))
  } finally {
    rmSync(part, { force: true })
  }
}

/** Waits until the disk has a file, or the names in a folder. */
export function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
