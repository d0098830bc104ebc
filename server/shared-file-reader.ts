import { refused } from '../domain/decision'
import { createFileReader, type FileReader } from './readers/read-file'

const key = Symbol.for('bianyi.file-reader')
const shared = globalThis as { [key]?: FileReader }

/** Sets up the process's one reader of files, so that few run at once whoever asks. @param program the child as built. */
export function installFileReader(program: string): FileReader {
  shared[key] = createFileReader(program)
  return shared[key]
}

/** The process's reader of files, or one that says that it is missing. */
export function sharedFileReader(): FileReader {
  return shared[key] ?? (async () => refused('reader_missing'))
}
