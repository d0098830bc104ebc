import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseAnswer } from '@/server/readers/answer-shape'
import { runChild } from '@/server/readers/run-child'
import { builtReader } from '../support/reader'
import { simplePdf } from '../support/simple-pdf'
import { wordFile } from '../support/word-file'
import { canaries, type Hostile, hostilePages, hostilePdfs, hostileWord } from './hostile-files'

const count = process.env.BIANYI_FULL === '1' ? 200 : 30
const tables = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
/** What a reader may hold above what it holds with its library loaded and a small file read (trust.md, section 3). */
const above = 64 * 1024 * 1024
let program = ''
let word = new Uint8Array()

beforeAll(async () => {
  program = await builtReader()
  word = Uint8Array.from(await wordFile())
})

/** Each file: read, or refused with a reason; within memory; nothing of what it points to in the answer. */
async function tryAll(format: string, small: Uint8Array, files: readonly Hostile[]): Promise<void> {
  const base = await runChild(program, tables, format, small)
  expect(base.ok).toBe(true)
  const wrong: string[] = []
  let slowest = { name: '', time: 0 }
  let largest = { name: '', memory: 0 }
  const told = new Map<string, number>()
  for (const { name, bytes } of files) {
    const begun = performance.now()
    const answer = await runChild(program, tables, format, bytes)
    const time = performance.now() - begun
    if (time > slowest.time) slowest = { name, time }
    const memory = answer.peak - base.peak
    if (memory > largest.memory) largest = { name, memory }
    if (answer.peak > 0 && memory > above) wrong.push(`${name}: ${Math.round(memory / 1048576)} MB above`)
    const read = answer.ok ? parseAnswer(answer.text) : { unreadable: answer.reason }
    const kind = 'document' in read ? 'read' : read.unreadable
    told.set(kind, (told.get(kind) ?? 0) + 1)
    if (kind === 'too_slow') wrong.push(`${name}: too slow`)
    const found = answer.ok ? canaries.filter(canary => answer.text.includes(canary)) : []
    if (found.length > 0) wrong.push(`${name}: tells ${found.join()}`)
  }
  console.log(
    `${format}: ${files.length} files; ${[...told].map(([kind, of]) => `${kind} ${of}`).join(', ')}; slowest ${Math.round(slowest.time)} ms (${slowest.name}), most memory ${Math.round(largest.memory / 1048576)} MB above (${largest.name})`,
  )
  expect(wrong).toEqual([])
}

describe(`${count} files of each format that are good, odd, broken or hostile`, () => {
  it('Word files are read or refused', () => tryAll('docx', word, hostileWord(word, count)))
  it('pages are read or refused', () =>
    tryAll('html', new TextEncoder().encode('<div id="js_content"><p>水</p></div>'), hostilePages(count)))
  it('PDFs are read or refused', () =>
    tryAll('pdf', simplePdf(['The ferry leaves at dawn.']), hostilePdfs(count)))
})
