import { describe, expect, it } from 'vitest'
import { addTerm } from '@/commands/add-term'
import type { Context } from '@/commands/context'
import { exportTable } from '@/commands/export-table'
import { saveTitle } from '@/commands/save-title'
import { tables } from '@/commands/tables'
import { readCsv } from '@/formats/csv'
import { articleIn, no, ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { as, team } from '../support/people'

const db = freshDatabase()
const people = team(db)
const editor = as(db, people.editor)
const { id } = articleIn(db, people, 'approved')
ok(addTerm(editor, { zh: '水', en: 'water', note: '=1+1' }))

async function table(context: Context, name: string, article?: string): Promise<string[][]> {
  const { bytes } = ok(exportTable(context, name, article))
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return ok(
    readCsv(
      Buffer.concat(chunks)
        .toString()
        .replace(/^\ufeff/, ''),
    ),
  )
}

describe('a table as CSV', () => {
  it.each([...tables.keys()])('of %s has a name for each column and a row for each thing', async name => {
    const rows = await table(editor, name, name === 'units' || name === 'history' ? id : undefined)
    const [head = []] = rows
    expect(new Set(head).size).toBe(head.length)
    expect(rows.every(row => row.length === head.length)).toBe(true)
    if (!['editions', 'register'].includes(name)) expect(rows.length).toBeGreaterThan(1)
  })

  it('begins no cell with a formula', async () => {
    ok(saveTitle(editor, id, 1, '=HYPERLINK("http://x.invalid")'))
    const cells = [...(await table(editor, 'articles')), ...(await table(editor, 'terms'))].flat()
    expect(cells.filter(cell => /^[=+\-@]/.test(cell))).toEqual([])
    expect(cells).toContain(`'=HYPERLINK("http://x.invalid")`)
  })

  it('of people has addresses and roles for those alone who may see them', async () => {
    expect((await table(editor, 'people'))[0]).toEqual(['id', 'name'])
    const [head, ...rows] = await table(as(db, people.admin), 'people')
    expect(head).toContain('email')
    expect(rows.some(row => row.includes('admin'))).toBe(true)
  })

  it('is refused to strangers, of nothing, and of what is not there', () => {
    expect(no(exportTable({ ...editor, actor: null }, 'articles')).code).toBe('not_signed_in')
    expect(no(exportTable({ ...editor, actor: null }, 'memory')).code).toBe('not_signed_in')
    expect(no(exportTable(editor, 'units')).code).toBe('not_found')
    expect(no(exportTable(editor, 'secrets')).code).toBe('format_unavailable')
  })
})
