import { refused } from '../domain/decision'
import type { FileReader } from './readers/read-file'

const key = Symbol.for('bianyi.file-reader')
const shared = globalThis as { [key]?: FileReader }

/**
 * Sets up the process's one reader of files, so that few run at once whoever asks. It hangs on globalThis because the server
 * and Next's bundles each carry their own copy of this module; only the server's has the reader itself.
 */
export function installFileReader(reader: FileReader): void {
  shared[key] = reader
}

/** The process's reader of files, or one that says that it is missing. */
export function sharedFileReader(): FileReader {
  return shared[key] ?? (async () => refused('reader_missing'))
}
