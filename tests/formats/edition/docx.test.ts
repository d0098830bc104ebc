import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStoredZip } from '@/formats/edition/stored-zip'
import { publishedEdition } from '../../support/manifest'

const file = publishedEdition().file('docx')
const parts = readStoredZip(file) ?? new Map<string, Uint8Array>()
const part = (path: string) => Buffer.from(parts.get(path) ?? []).toString('utf8')
const text = part('word/document.xml')

describe('a Word document', () => {
  it('has real headings, a numbered list and footnotes', () => {
    for (const level of [1, 2, 3, 4]) expect(text).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(text).toContain('<w:numPr>')
    expect(text.match(/<w:footnoteReference /g)).toHaveLength(3)
    const notes = part('word/footnotes.xml')
    expect(notes).toContain('Two. — LIN Zhaoyan: Title of feature')
    expect(notes).toContain('二。')
  })

  it('says of each Chinese run that it is Chinese', () => {
    const runs = `${text}${part('word/footnotes.xml')}`.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? []
    const chinese = runs.filter(run => /\p{Script=Han}/u.test(run.replace(/<[^>]*>/g, '')))
    expect(chinese.length).toBeGreaterThan(5)
    for (const run of chinese) {
      expect(run).toMatch(/<w:lang [^>]*w:eastAsia="zh-CN"/)
      expect(run).toContain('w:hint="eastAsia"')
    }
    expect(part('word/styles.xml')).toMatch(/w:eastAsia="SimSun"/)
  })

  it('names every part that it refers to, and dates nothing', () => {
    for (const [, target = ''] of part('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g))
      if (!/^https?:/.test(target))
        expect([...parts.keys()]).toContain(target.startsWith('../') ? target.slice(3) : `word/${target}`)
    expect(part('docProps/core.xml').match(/>\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '>1980-01-01T00:00:00Z',
      '>1980-01-01T00:00:00Z',
    ])
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
  })
})

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)

describe.skipIf(!office)('LibreOffice', () => {
  it('opens it with its words, notes and both languages', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'bianyi-office-'))
    try {
      writeFileSync(join(folder, 'edition.docx'), file)
      const home = `-env:UserInstallation=file://${folder}/profile`
      const into = [
        '--convert-to',
        'html:HTML (StarWriter)',
        '--outdir',
        folder,
        join(folder, 'edition.docx'),
      ]
      execFileSync(office ?? '', [home, '--headless', ...into], { stdio: 'ignore' })
      const read = readFileSync(join(folder, 'edition.html'), 'utf8').replace(/\s+/g, ' ')
      for (const words of ['The Powers in Between', 'Is trade large?', '对话与合作', 'Three.', 'Number 50.'])
        expect(read).toContain(words)
      expect(read.match(/<h[1-4]\b/g)?.length).toBeGreaterThan(8)
      expect(read).toMatch(/sdfootnote1/)
      expect(read).toMatch(/lang="zh-CN"/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
