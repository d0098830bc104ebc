import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { openDictionary, writeDictionary } from '../db/dictionary'
import { cedictVersion, readCedict } from '../providers/cedict'

/** Writes the dictionary file of this release, if it is not there. A program of its own: the whole dictionary passes through its memory. */
function make(file: string): void {
  const version = `CC-CEDICT ${cedictVersion}`
  if (existsSync(file)) {
    const there = openDictionary(file)
    const isCurrent = there?.version === version
    there?.close()
    if (isCurrent) return
  }
  mkdirSync(dirname(file), { recursive: true })
  writeDictionary(file, version, readCedict())
}

const [file] = process.argv.slice(2)
if (file) make(file)
