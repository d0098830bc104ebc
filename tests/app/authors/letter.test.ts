import { describe, expect, it } from 'vitest'
import { fillLetter } from '@/app/authors/fill-letter'
import { letterFor } from '@/app/authors/letter'
import { letterHtml } from '@/formats/notices/letter'

const facts = {
  name: '林照言 {link} $&',
  address: 'https://news.example/author/s3cret',
  expiresAt: '2026-05-01T20:00:00.000Z',
}
const title = { zh: '水与路', en: { text: 'Water <and> Roads' } } as Parameters<typeof letterFor>[0]['title']

describe('the letter that takes an author their link', () => {
  it('is in Chinese first and in English, each with its title, the link and the last day in its own words', () => {
    const { subject, parts } = letterFor({ title })
    expect(subject).toMatch(/^《水与路》.* \/ “Water <and> Roads”/)
    const [chinese, english] = parts.map(({ text }) => fillLetter(text, facts))
    expect(parts.map(({ lang }) => lang)).toEqual(['zh-Hans', 'en'])
    expect(chinese).toContain('有效期至 2026年5月2日')
    expect(english).toContain('until 2 May 2026'.replace('2 May', 'May 2,'))
    for (const text of [chinese, english]) expect(text).toContain(`\n\n${facts.address}\n\n`)
  })

  it('fills in each place once, whatever the name holds', () => {
    expect(fillLetter('Dear {name}, {link} {unknown}', facts)).toBe(
      `Dear 林照言 {link} $&, ${facts.address} {unknown}`,
    )
  })

  it('is HTML in which only the address is a link, and what people typed is text', () => {
    const html = letterHtml([{ lang: 'en', text: `Dear <b>Lin</b>,\n\n${facts.address}` }], facts.address)
    expect(html).toContain('<div lang="en"><p>Dear &lt;b&gt;Lin&lt;/b&gt;,</p>')
    expect(html).toContain(`<p><a href="${facts.address}">${facts.address}</a></p>`)
  })
})
