import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportFormats, type Variant, variants } from '@/domain/words'
import { renderings } from '@/formats/edition/renderings'
import { renderVariant, variantsOf } from '@/formats/edition/variants'
import { documentOf, wholeEdition } from '../../support/printed-edition'

const { facts, articles } = wholeEdition()
const document = documentOf(facts, articles)
const printed = (format: ExportFormat, variant: Variant) =>
  Buffer.from(renderVariant(document, format, variant) ?? []).toString('utf8')

describe.each(exportFormats.filter(format => format !== 'json'))('%s in two languages', format => {
  it('is the same bytes each time, and other ones than what is published', () => {
    for (const variant of variantsOf(format)) {
      expect(printed(format, variant)).toBe(printed(format, variant))
      expect(printed(format, variant)).not.toBe(
        Buffer.from(renderings[format].render(document)).toString('utf8'),
      )
      expect(printed(format, variant)).toContain('verify the published file')
    }
  })

  it('has the source of each paragraph after it, or none of it', () => {
    const source = '一。二。'
    const beneath = printed(format, 'beneath')
    expect(beneath.indexOf(source)).toBeGreaterThan(beneath.indexOf('The article in English'))
    expect(beneath.split(source)).toHaveLength(2)
    if (format !== 'html') expect(printed(format, 'english')).not.toContain(source)
  })
})

describe('variants', () => {
  it('are those that a format can show', () => {
    expect(variantsOf('markdown')).toEqual(['english', 'beneath'])
    expect(variantsOf('json')).toEqual([])
    expect(renderVariant(document, 'text', 'columns')).toBeNull()
    for (const format of ['html', 'email', 'docx'] as const) expect(variantsOf(format)).toEqual([...variants])
  })

  it('set columns side by side, a row a paragraph', () => {
    expect(printed('docx', 'columns').match(/<w:tr>|<w:tr /g)?.length).toBe(4)
    expect(printed('email', 'columns').match(/<td width="50%"/g)?.length).toBe(8)
  })

  it('print no root hash that is not theirs', () => {
    for (const format of ['docx', 'email', 'html'] as const)
      expect(printed(format, 'beneath')).not.toContain('Root hash')
  })
})
