import { describe, expect, it } from 'vitest'
import { substackPost } from '@/formats/edition/substack'
import { documentOf, wholeEdition } from '../../support/printed-edition'

const { facts, articles } = wholeEdition()
const post = substackPost(documentOf(facts, articles))

/** What Substack's editor keeps of what is pasted. */
const kept = new Set([
  'h2',
  'h3',
  'h4',
  'p',
  'a',
  'em',
  'strong',
  'ol',
  'ul',
  'li',
  'hr',
  'br',
  'sup',
  'blockquote',
])

describe('a post for Substack', () => {
  it('holds only what its editor keeps', () => {
    for (const [, tag = ''] of post.html.matchAll(/<\/?([a-z][a-z0-9]*)/g)) expect(kept).toContain(tag)
    expect(post.html).not.toMatch(/ (?:style|class|id|lang)=/)
  })

  it('numbers its notes and lists each at the end', () => {
    const marks = [...post.html.matchAll(/<sup>(\d+)<\/sup>/g)].map(([, number]) => Number(number))
    expect(marks).toEqual([1, 2, 3])
    const end = post.html.slice(post.html.indexOf('<h2>Notes</h2>'))
    expect(end.match(/<li>/g)).toHaveLength(post.notes)
    expect(end).toContain('LIN Zhaoyan: Title of feature: “Two.”')
  })

  it('has its title and subtitle apart, for their own fields', () => {
    expect(post.title).toBe('#1 Ask China: The Powers in Between')
    expect(post.subtitle).toBe('Who writes the rules?')
    expect(post.html).not.toContain('The Powers in Between')
  })
})
