import { beforeEach, describe, expect, it } from 'vitest'
import { exportEdition } from '@/commands/export-edition'
import { verifyExport } from '@/commands/verify-export'
import type { Database } from '@/db/client'
import { type ExportFormat, exportFormats } from '@/domain/words'
import { ok } from '../support/article'
import { freshDatabase } from '../support/database'
import { editionIn } from '../support/edition'
import { publishedEdition } from '../support/manifest'
import { as, team } from '../support/people'

let db: Database
let people: ReturnType<typeof team>
let id: string

beforeEach(() => {
  db = freshDatabase()
  people = team(db)
  id = editionIn(db, people, 'published').id
})

const fileOf = (format: ExportFormat) => ok(exportEdition(as(db, people.editor), id, format)).bytes
const verified = (bytes: Uint8Array) => ok(verifyExport({ db }, bytes))

describe('a file that anybody brings', () => {
  it.each(exportFormats)(
    'is known again as %s, with who signed it, and needs no manifest beside it',
    format => {
      const told = verified(fileOf(format))
      expect(told).toMatchObject({ format, problem: null, known: true, edition: { number: 11 } })
      expect(told.signoffs.map(({ stage }) => stage)).toContain('edition')
    },
  )

  it('is told from what it claims to be when a word was changed', () => {
    const forged = Buffer.from(fileOf('email'))
    forged.write('X', forged.indexOf('</h1>') - 1)
    expect(verified(forged)).toMatchObject({ problem: 'bytes_differ', edition: { number: 11 } })
  })

  it('of another installation is whole, but not known here', () => {
    expect(verified(publishedEdition().file('docx'))).toMatchObject({ problem: null, known: false })
  })

  it('is no edition when it is a draft, a picture or nothing', () => {
    const { id: draft } = editionIn(db, people, 'assembling', 12)
    const bytes = ok(exportEdition(as(db, people.editor), draft, 'html')).bytes
    for (const one of [bytes, Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(0)])
      expect(verified(one)).toMatchObject({ problem: 'no_manifest', edition: null, known: false })
  })

  it('may hold a manifest of any shape', () => {
    for (const manifest of ['null', '[]', '{"schema":"bianyi/manifest/1","formats":{},"edition":7}']) {
      const file = `{"document":{},"manifest":${manifest}}\n`
      expect(verified(Buffer.from(file)).problem).not.toBeNull()
    }
  })
})
