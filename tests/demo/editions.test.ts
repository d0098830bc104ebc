import { describe, expect, it } from 'vitest'
import { demoEssays } from '@/demo/all-essays'
import { demoComments, demoFirstDrafts } from '@/demo/discussion'
import { demoEditions } from '@/demo/edition'
import { type DemoReference, type DemoSentence, essayEnglish, essaySource } from '@/demo/essay'
import { demoPeople } from '@/demo/people'
import { demoTerms } from '@/demo/terms'

function sentenceAt([slug, paragraph, sentence]: DemoReference): DemoSentence | undefined {
  const essay = demoEssays.find(each => each.slug === slug)
  return essay?.paragraphs[paragraph]?.sentences[sentence]
}

describe('the demo’s editions', () => {
  it('rest every Ask China answer on English from several essays', () => {
    for (const edition of demoEditions) {
      const questions = edition.sections.flatMap(section => section.questions ?? [])
      expect(questions).toHaveLength(2)
      for (const { question, evidence } of questions) {
        expect(new Set(evidence.map(([slug]) => slug)).size, question).toBeGreaterThan(1)
        for (const reference of evidence) expect(sentenceAt(reference)?.english, question).toBeTruthy()
      }
    }
  })

  it('number themselves from the boilerplate rather than by hand', () => {
    for (const edition of demoEditions) {
      const bodies = edition.sections.map(section => section.body ?? '').join('\n')
      for (const blank of ['{{number}}', '{{ordinal}}', '{{date}}']) expect(bodies).toContain(blank)
      expect(bodies).not.toMatch(/["']/u)
    }
  })

  it('publish nothing that still has a blocking thread', () => {
    const published = demoEditions.filter(edition => edition.state === 'published')
    const used = new Set(
      published.flatMap(edition =>
        edition.sections.flatMap(section => [
          ...(section.items ?? []).map(item => item.essay),
          ...(section.questions ?? []).flatMap(question => question.evidence.map(([slug]) => slug)),
        ]),
      ),
    )
    const open = demoComments.filter(comment => comment.blocking && !comment.resolvedBy)
    expect(open.length).toBeGreaterThan(0)
    for (const comment of open) expect(used.has(comment.at[0])).toBe(false)
  })
})

describe('the demo’s discussion', () => {
  it('anchors every comment to words that occur once in its sentence', () => {
    for (const comment of demoComments) {
      expect(sentenceAt(comment.at)?.english.split(comment.quote), comment.quote).toHaveLength(2)
    }
  })

  it('lets only the opener or the editor resolve a blocking thread', () => {
    for (const comment of demoComments.filter(each => each.blocking && each.resolvedBy)) {
      expect([comment.author, 'editor']).toContain(comment.resolvedBy)
    }
  })

  it('has first drafts that differ from the English that replaced them', () => {
    for (const draft of demoFirstDrafts) {
      const now = sentenceAt(draft.at)
      expect(now?.status).toBe('translated')
      expect(draft.english).not.toBe(now?.english)
    }
  })
})

describe('the demo’s people', () => {
  it('cover every role and can receive no mail', () => {
    const roles = new Set(demoPeople.flatMap(person => person.roles))
    expect([...roles].sort()).toEqual(['admin', 'assistant', 'editor', 'reviewer'])
    for (const person of demoPeople) expect(person.email).toMatch(/@demo\.invalid$/u)
    expect(new Set(demoPeople.map(person => person.email)).size).toBe(demoPeople.length)
  })
})

describe('the demo’s terms', () => {
  it('occur in an essay whose English uses the decided wording and no forbidden one', () => {
    for (const term of demoTerms) {
      const essays = demoEssays.filter(essay => essaySource(essay).includes(term.zh))
      expect(essays.length, term.zh).toBeGreaterThan(0)
      for (const essay of essays) {
        const english = essayEnglish(essay).toLowerCase()
        expect(`${english} ${essay.title.en.toLowerCase()}`, essay.slug).toContain(term.en.toLowerCase())
        for (const wording of term.forbiddenEn ?? []) expect(english).not.toContain(wording.toLowerCase())
      }
    }
  })
})
