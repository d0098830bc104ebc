import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { chainHead } from '@/db/events'
import { ann, commandLine } from '../support/command-line'

const { run, at, database, printed, lastLine, lastComplaint } = commandLine()
const second = fileURLToPath(new URL('../../docs/verify/verify_history.py', import.meta.url))
const python = (...words: string[]) => spawnSync('python3', [second, ...words], { encoding: 'utf8' })

/** Writes to the history behind the program's back, with every hash made to fit. */
function rewrite(sql: string): void {
  const db = openDatabase(database())
  db.$client.exec('drop trigger events_no_update; drop trigger events_no_delete')
  db.$client.exec(sql)
  db.$client.close()
}

describe('the history', () => {
  it('is signed by a key outside the database, for its owner only, and once for the same head', async () => {
    await run(ann)
    expect(await run('history checkpoint')).toBe(0)
    expect(await run('history checkpoint')).toBe(0)
    expect(printed().at(-1)).toBe(printed().at(-2))
    expect(readdirSync(at('data', 'checkpoints'))).toHaveLength(1)
    for (const file of ['history.key', 'history.pub'])
      expect((statSync(at('data', 'keys', file)).mode & 0o777).toString(8)).toBe('600')
    expect(readFileSync(database()).includes(readFileSync(at('data', 'keys', 'history.key')))).toBe(false)
  })

  it('cannot be signed before it has begun', async () => {
    await run('db migrate')
    expect(await run('history checkpoint')).toBe(1)
    expect(lastComplaint()).toBe('bianyi: the history has not begun: there is nothing to sign yet')
  })

  it('holds against every checkpoint that was written', async () => {
    await run(ann)
    await run('history checkpoint')
    await run('user add --email bo@example.org --name Bo --role assistant')
    await run('history checkpoint')
    expect(await run('history verify')).toBe(0)
    expect(lastLine()).toMatch(/^as 2 checkpoints say, up to event \d+$/)
  })

  it('cut short behind the program’s back holds by itself, and not against a checkpoint', async () => {
    await run(ann)
    await run('history checkpoint')
    rewrite('delete from events where seq = (select max(seq) from events)')
    expect(await run('history verify')).toBe(1)
    expect(lastComplaint()).toMatch(/the history ends at event \d+, but checkpoint-\d+\.txt vouches for \d+$/)
  })

  it('does not take a checkpoint that somebody altered', async () => {
    await run(ann)
    await run('history checkpoint')
    const [name = ''] = readdirSync(at('data', 'checkpoints'))
    const note = readFileSync(at('data', 'checkpoints', name), 'utf8')
    writeFileSync(at('data', 'checkpoints', name), note.replace(/\d\d:\d\d:/, '00:00:'))
    expect(await run('history verify')).toBe(1)
    expect(lastComplaint()).toMatch(/is no checkpoint signed by/)
  })

  it('is exported to a file that two programs verify, with what is held from elsewhere and without', async () => {
    await run(ann)
    await run('history checkpoint')
    const key = at('data', 'keys', 'history.pub')
    const [name = ''] = readdirSync(at('data', 'checkpoints'))
    const held = at('held.txt')
    copyFileSync(at('data', 'checkpoints', name), held)
    await run('user add --email bo@example.org --name Bo --role assistant')
    const bundle = at('history.jsonl')
    expect(await run(`history export ${bundle}`)).toBe(0)
    expect(await run(`history export ${bundle}`)).toBe(1)
    expect(await run(`history verify ${bundle}`)).toBe(0)
    expect(lastLine()).toMatch(/agrees with itself$/)
    expect(await run(`history verify ${bundle} --checkpoint ${held} --key ${key}`)).toBe(0)
    expect(lastLine()).toMatch(/^as a checkpoint says, up to event \d+$/)
    const theirs = python(bundle, '--checkpoint', held, '--key', key)
    expect([theirs.stderr, theirs.status]).toEqual(['', 0])
    expect(theirs.stdout).toMatch(
      /signed by the key you hold\nas a checkpoint you hold says, up to event \d+\n$/,
    )
    const db = openDatabase(database())
    expect(theirs.stdout).toContain(`head ${chainHead(db).hash}`)
    db.$client.close()
  })

  it('changed in an exported file is found by both', async () => {
    await run(ann)
    const bundle = at('history.jsonl')
    await run(`history export ${bundle}`)
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('person.added', 'person.edited'))
    expect(await run(`history verify ${bundle}`)).toBe(1)
    expect(lastComplaint()).toMatch(/\(line \d+ of .*history\.jsonl\)$/)
    expect(python(bundle).status).toBe(1)
  })

  it('is not what a file of another kind is taken for', async () => {
    writeFileSync(at('other.txt'), 'hello\n')
    expect(await run(`history verify ${at('other.txt')}`)).toBe(1)
    expect(await run(`history verify ${at('nothing')}`)).toBe(1)
    expect(existsSync(database())).toBe(false)
    expect(python(at('other.txt')).status).toBe(1)
    expect(python().status).toBe(2)
  })
})
