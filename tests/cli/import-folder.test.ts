import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { ann, commandLine } from '../support/command-line'

const { at, database, run, printed, lastComplaint } = commandLine()

const chinese = '渡口每天清晨开船。集市在2019年搬到了岸边。船上说着两种语言。'
const english =
  'The ferry leaves at dawn every day. The market moved to the bank of the river in 2019. Two languages are spoken on board.'

/** A back catalogue: two articles, one with its English; one that cannot be read, and one that leads elsewhere. */
function catalogue(): string {
  mkdirSync(at('old'))
  writeFileSync(at('old', 'ferry.txt'), chinese)
  writeFileSync(at('old', 'ferry.en.txt'), english)
  writeFileSync(at('old', 'market.txt'), '集市开到黄昏。')
  writeFileSync(at('old', 'broken.txt'), Uint8Array.of(0x80, 0xff, 0xff, 0x80))
  writeFileSync(at('secret.txt'), '不在文件夹里。')
  symlinkSync(at('secret.txt'), at('old', 'link.txt'))
  const rows = [
    'file,english,title_zh,title_en,authors,published_on,rights',
    'ferry.txt,ferry.en.txt,渡口,The Ferry,濮阳若溪=PUYANG Ruoxi;司空宁,2019-05-01,granted',
    'market.txt,,集市,,,,',
    'broken.txt,,坏,,,,',
    'link.txt,,外,,,,',
    '../secret.txt,,外,,,,',
  ]
  writeFileSync(at('old', 'manifest.csv'), `\ufeff${rows.join('\r\n')}\r\n`)
  return at('old')
}

const rowsOf = (sql: string) => {
  const db = openDatabase(database())
  const rows = db.$client.prepare<[], Record<string, unknown>>(sql).all()
  db.$client.close()
  return rows
}

describe('a back catalogue', () => {
  it('is taken in with what its manifest says, and what fails is told of and left', async () => {
    await run(ann)
    expect(await run(`import ${catalogue()} --json`)).toBe(0)
    expect(JSON.parse(printed().at(-1) ?? '')).toMatchObject({
      taken: 2,
      already: 0,
      pairs: 3,
      failed: [
        { file: 'broken.txt', code: 'text_undecodable' },
        { file: 'link.txt', code: 'unreadable' },
        { file: '../secret.txt', code: 'unreadable' },
      ],
    })
    expect(rowsOf('select title_zh, published_on, rights from articles order by rowid')).toEqual([
      { title_zh: '渡口', published_on: '2019-05-01', rights: 'granted' },
      { title_zh: '集市', published_on: null, rights: 'unknown' },
    ])
    expect(rowsOf('select zh, en from article_authors order by position')).toEqual([
      { zh: '濮阳若溪', en: 'PUYANG Ruoxi' },
      { zh: '司空宁', en: null },
    ])
    expect(rowsOf('select source, target from memory_entries order by id')[2]).toEqual({
      source: '船上说着两种语言。',
      target: 'Two languages are spoken on board.',
    })
  })

  it('can be run again: what is here already is passed over', async () => {
    await run(ann)
    const folder = catalogue()
    await run(`import ${folder}`)
    expect(await run(`import ${folder} --json`)).toBe(0)
    expect(JSON.parse(printed().at(-1) ?? '')).toMatchObject({ taken: 0, already: 2, pairs: 0 })
    expect(rowsOf('select count(*) as n from articles')).toEqual([{ n: 2 }])
    expect(rowsOf('select count(*) as n from memory_entries')).toEqual([{ n: 3 }])
  })

  it('whose manifest cannot be used is refused with the row, before anything is taken in', async () => {
    await run(ann)
    mkdirSync(at('bad'))
    writeFileSync(at('bad', 'manifest.csv'), 'file,rights\na.txt,stolen\n')
    expect(await run(`import ${at('bad')}`)).toBe(1)
    expect(lastComplaint()).toContain('manifest.csv')
  })
})
