import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { layOutDocument } from '@/domain/reading/to-text'
import { createFileReader, type FileReader } from '@/server/readers/read-file'
import { runChild, usualLimits } from '@/server/readers/run-child'
import { no, ok } from '../support/article'
import { builtReader } from '../support/reader'
import { simplePdf } from '../support/simple-pdf'
import { wordFile } from '../support/word-file'

let program = ''
let read: FileReader
const patience = 60_000

beforeAll(async () => {
  program = await builtReader()
  read = createFileReader(program)
}, patience)

describe('a reader in a process of its own', () => {
  it('reads Word, pages and PDFs', { timeout: patience }, async () => {
    const word = ok(await read('docx', await wordFile()))
    expect(layOutDocument(word, 'accept').text).toContain('渡口每天清晨开船。')
    const page = ok(
      await read('html', new TextEncoder().encode('<div id="js_content"><p>水深了。</p></div>')),
    )
    expect(layOutDocument(page, 'accept').text).toBe('水深了。')
    const pdf = ok(
      await read('pdf', simplePdf(['The ferry leaves at dawn, and the market', 'opens when it lands.'])),
    )
    expect(layOutDocument(pdf, 'accept').text).toBe(
      'The ferry leaves at dawn, and the market opens when it lands.',
    )
  })

  it('tells why a file is not read: broken, a picture, another format', { timeout: patience }, async () => {
    const reasonOf = async (format: 'docx' | 'pdf', bytes: Uint8Array) => no(await read(format, bytes))
    expect(await reasonOf('docx', new Uint8Array(100))).toEqual({
      code: 'file_unreadable',
      facts: { problem: 'file_damaged' },
    })
    expect(await reasonOf('pdf', new TextEncoder().encode('%PDF-1.4 and nothing else'))).toMatchObject({
      code: 'file_unreadable',
    })
    expect(await reasonOf('pdf', simplePdf([]))).toEqual({
      code: 'file_unreadable',
      facts: { problem: 'file_scan' },
    })
    expect(no(await read('text', new Uint8Array(1)))).toMatchObject({
      facts: { problem: 'file_another_format' },
    })
  })

  it('is ended when it takes too long or says too much', { timeout: patience }, async () => {
    const tables = '/nowhere'
    const bytes = await wordFile()
    const slow = await runChild(program, tables, 'docx', bytes, { ...usualLimits, time: 1 })
    expect(slow).toMatchObject({ ok: false, reason: 'too_slow' })
    const loud = await runChild(program, tables, 'docx', bytes, { ...usualLimits, answer: 10 })
    expect(loud).toMatchObject({ ok: false, reason: 'too_large' })
  })

  it('says that it is missing where nothing was built', async () => {
    expect(no(await createFileReader('/nowhere/child.mjs')('docx', new Uint8Array(1)))).toMatchObject({
      code: 'reader_missing',
    })
  })

  it('can open no other file, no socket and no process', { timeout: patience }, async () => {
    // The same closing, with a hostile reader in the place of the real one.
    const folder = dirname(program)
    const [, part = ''] = /import\("(\.\/parts\/serve-[^"]+)"\)/.exec(readFileSync(program, 'utf8')) ?? []
    const hostile = join(folder, 'hostile.mjs')
    writeFileSync(
      join(folder, 'evil.mjs'),
      `import net from 'node:net'; import fs from 'node:fs'; import dns from 'node:dns'; import child from 'node:child_process'
       export async function serve() {
         const tries = {
           file: () => fs.readFileSync('/etc/passwd'),
           write: () => fs.writeFileSync(${JSON.stringify(join(folder, 'written'))}, 'x'),
           socket: () => net.connect(80, '127.0.0.1'),
           name: () => dns.lookup('localhost', () => {}),
           process: () => child.execSync('true'),
           fetch: () => fetch('http://127.0.0.1/'),
           code: () => eval('1'),
         }
         const opened = []
         for (const [name, attempt] of Object.entries(tries)) { try { await attempt(); opened.push(name) } catch {} }
         process.stdout.write(JSON.stringify({ opened, variables: Object.keys(process.env) }))
       }`,
    )
    writeFileSync(hostile, readFileSync(program, 'utf8').replace(part, './evil.mjs'))
    const answer = await runChild(hostile, '/nowhere', 'docx', new Uint8Array())
    expect(answer.ok && JSON.parse(answer.text)).toEqual({ opened: [], variables: ['NODE_ENV'] })
  })
})
