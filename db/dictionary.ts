import { existsSync, renameSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { DictionaryEntry } from '../domain/dictionary/readings'

/** A dictionary in a file of its own: it is no part of an installation's data, and no backup carries it. */
export type Dictionary = {
  /** Which release of which dictionary it is. */
  version: string
  /** The length of its longest word in UTF-16 units, but for sayings that are longer than anybody looks up. */
  longest: number
  /** Which of these are words, simplified or traditional. */
  known: (words: ReadonlySet<string>) => Set<string>
  /** Every entry of a word, simplified or traditional. */
  entriesOf: (word: string) => DictionaryEntry[]
  close: () => void
}

/** Sayings of twenty characters are in it; a reader points at words. */
const longestWord = 12

const tables = `
  create table about (name text primary key, value text not null) without rowid;
  create table entries (id integer primary key, simplified text not null, traditional text not null, pinyin text not null, senses text not null);
  create table forms (form text not null, entry integer not null, primary key (form, entry)) without rowid;
`

/** Writes a dictionary file, whole or not at all: under another name first. Writes over one that is there. */
export function writeDictionary(file: string, version: string, entries: Iterable<DictionaryEntry>): void {
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  const sqlite = new Sqlite(unfinished)
  // A file that is thrown away when it is not finished needs no journal.
  sqlite.pragma('journal_mode = OFF')
  sqlite.pragma('synchronous = OFF')
  fill(sqlite, version, entries)
  sqlite.close()
  renameSync(unfinished, file)
}

/** A dictionary in memory, for tests. */
export function dictionaryOf(version: string, entries: Iterable<DictionaryEntry>): Dictionary {
  const sqlite = new Sqlite(':memory:')
  fill(sqlite, version, entries)
  return dictionaryIn(sqlite)
}

/** Opens a dictionary to read in; null where there is no file. Nothing of it is held in memory but SQLite's few pages. */
export function openDictionary(file: string): Dictionary | null {
  return existsSync(file) ? dictionaryIn(new Sqlite(file, { readonly: true })) : null
}

function fill(sqlite: Sqlite.Database, version: string, entries: Iterable<DictionaryEntry>): void {
  sqlite.exec(tables)
  const entry = sqlite.prepare('insert into entries values (?, ?, ?, ?, ?)')
  const form = sqlite.prepare('insert into forms values (?, ?)')
  sqlite.exec('begin')
  let id = 0
  for (const { simplified, traditional, pinyin, senses } of entries) {
    id += 1
    entry.run(id, simplified, traditional, pinyin, JSON.stringify(senses))
    for (const word of new Set([simplified, traditional])) form.run(word, id)
  }
  sqlite.prepare('insert into about values (?, ?)').run('version', version)
  sqlite.exec('commit')
}

type Row = { simplified: string; traditional: string; pinyin: string; senses: string }

function dictionaryIn(sqlite: Sqlite.Database): Dictionary {
  const known = sqlite
    .prepare<[string], string>(
      'select value from json_each(?) where exists (select 1 from forms where form = value)',
    )
    .pluck()
  const entries = sqlite.prepare<[string], Row>(
    'select e.simplified, e.traditional, e.pinyin, e.senses from forms f join entries e on e.id = f.entry where f.form = ? order by e.id',
  )
  const version = sqlite.prepare<[], string>("select value from about where name = 'version'").pluck().get()
  return {
    version: version ?? '',
    longest: longestWord,
    known: words => new Set(known.all(JSON.stringify([...words]))),
    entriesOf: word => entries.all(word).map(row => ({ ...row, senses: JSON.parse(row.senses) as string[] })),
    close: () => sqlite.close(),
  }
}
