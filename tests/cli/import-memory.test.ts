import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openDatabase } from '@/db/client'
import { likestMemories } from '@/db/likest-memories'
import { tmxFoot, tmxHead } from '@/formats/tmx/write'
import { ann, commandLine } from '../support/command-line'

const line = commandLine()
const unit = (at: number) =>
  `<tu><tuv xml:lang="zh"><seg>第${at}条规定国家尊重主权。</seg></tuv><tuv xml:lang="en"><seg>Article ${at} respects sovereignty.</seg></tuv></tu>`

it('takes a memory of any size from the disk, and says what it took', async () => {
  await line.run(ann)
  const file = line.at('laws.tmx')
  writeFileSync(file, tmxHead + Array.from({ length: 12_000 }, (_, at) => unit(at)).join('\n') + tmxFoot)
  expect(await line.run(`import ${file}`)).toBe(0)
  expect(line.lastLine()).toBe(`${file}: 12000 of 12000 units taken`)
  const db = openDatabase(line.database())
  expect(likestMemories(db, '第11999条规定国家尊重主权。')[0]).toMatchObject({
    score: 100,
    row: { target: 'Article 11999 respects sovereignty.' },
  })
  db.$client.close()
})

it('takes nothing of a file that cannot be read to its end', async () => {
  await line.run(ann)
  const file = line.at('cut.tmx')
  writeFileSync(file, tmxHead + unit(1))
  expect(await line.run(`import ${file}`)).toBe(1)
  expect(line.lastComplaint()).toMatch(/cut\.tmx: The file cannot be read as XML\..*line/)
  const db = openDatabase(line.database())
  expect(likestMemories(db, '第1条规定国家尊重主权。')).toEqual([])
  db.$client.close()
  expect(await line.run(`import ${file} text.md`)).toBe(2)
})
