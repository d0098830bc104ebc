import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportEdition } from '@/commands/export-edition'
import { readManifest } from '@/commands/read-manifest'
import { openDatabase } from '@/db/client'
import { exportFormats } from '@/domain/words'
import { ok } from '../support/article'
import { commandLine } from '../support/command-line'
import { editionIn } from '../support/edition'
import { as, team } from '../support/people'

const { run, at, database, lastLine, lastComplaint } = commandLine()
const files: Record<string, string> = {}

beforeEach(async () => {
  await run('db migrate')
  const db = openDatabase(database())
  const people = team(db)
  const { id } = editionIn(db, people, 'published')
  for (const format of exportFormats) {
    const { bytes, fileName } = ok(exportEdition(as(db, people.editor), id, format))
    files[format] = at(fileName)
    writeFileSync(at(fileName), bytes)
  }
  writeFileSync(at('manifest.json'), JSON.stringify(ok(readManifest(as(db, people.editor), id))))
  db.$client.close()
})

const check = (format: string, more = '') =>
  run(`verify ${files[format]} --manifest ${at('manifest.json')}${more}`)

describe('an exported edition', () => {
  it.each(exportFormats)('as %s verifies with its manifest, and not with a byte changed', async format => {
    expect([await check(format), lastComplaint()]).toEqual([0, ''])
    const file = files[format] ?? ''
    const bytes = readFileSync(file)
    const place = Math.floor(bytes.length / 2)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(file, bytes)
    expect(await check(format)).toBe(1)
  })

  it.each(['html', 'email', 'docx', 'json'])('as %s carries its manifest', async format => {
    expect(await run(`verify ${files[format]}`)).toBe(0)
  })

  it.each(['markdown', 'text'])('as %s needs one beside it, and says so', async format => {
    expect(await run(`verify ${files[format]}`)).toBe(1)
    expect(lastComplaint()).toContain('--manifest FILE')
  })

  it('needs no data folder', async () => {
    expect(await run(`verify ${files.html} --json`)).toBe(0)
    expect(JSON.parse(lastLine())).toMatchObject({ format: 'html', number: 11, history: null })
  })

  it('is found in the exported history, and not in another', async () => {
    await run(`history export ${at('history.jsonl')}`)
    expect([await check('html', ` --history ${at('history.jsonl')}`), lastComplaint()]).toEqual([0, ''])
    expect(lastLine()).toMatch(/^the history has it as event \d+/)
    const lines = readFileSync(at('history.jsonl'), 'utf8')
    writeFileSync(at('forged.jsonl'), lines.replace('edition.published', 'edition.polished'))
    expect(await check('html', ` --history ${at('forged.jsonl')}`)).toBe(1)
  })

  it('that is not there, or a manifest that is none, is said in one line', async () => {
    expect(await run(`verify ${at('nothing.html')}`)).toBe(1)
    expect(lastComplaint()).toMatch(/nothing\.html is not there/)
    writeFileSync(at('bad.json'), 'no')
    expect(await run(`verify ${files.text} --manifest ${at('bad.json')}`)).toBe(1)
    expect(lastComplaint()).toMatch(/bad\.json is no JSON/)
  })

  it('is made again from its JSON file, to the byte, without a data folder', async () => {
    expect([await run(`rebuild ${files.json} --out ${at('again')}`), lastComplaint()]).toEqual([0, ''])
    for (const format of exportFormats) {
      const file = files[format] ?? ''
      expect(readFileSync(at(`again/${basename(file)}`)).equals(readFileSync(file))).toBe(true)
    }
    expect(await run(`rebuild ${files.html} --out ${at('again')}`)).toBe(1)
    expect(await run(`rebuild ${files.json}`)).toBe(2)
  })
})
