import { describe, expect, it } from 'vitest'
import {
  type DraftSection,
  draftProblem,
  type Ids,
  learnIds,
  newQuestion,
  newSection,
  sameSections,
  sectionsInput,
} from '@/app/(workspace)/editions/[id]/studio/draft'
import type { SectionView } from '@/commands/edition-view'

const details = {
  number: '1',
  title: 'T',
  teaser: '',
  publishOn: '2026-01-01',
  seriesName: '',
  seriesNumber: '',
}

function asking(...questions: Partial<ReturnType<typeof newQuestion>>[]): DraftSection {
  return { ...newSection('ask_china'), questions: questions.map(one => ({ ...newQuestion(), ...one })) }
}

function answered(id: string, questions: string[] = []): SectionView {
  return { id, items: [], questions: questions.map(one => ({ id: one })) } as unknown as SectionView
}

describe('a draft as it is put', () => {
  it('leaves out a question nobody has written anything in', () => {
    const [put] = sectionsInput([asking({}, { question: 'Why?' })], new Map())
    expect(put?.questions?.map(one => one.question)).toEqual(['Why?'])
  })

  it('cannot be put while an answer or evidence stands under no question', () => {
    expect(draftProblem({ details, sections: [asking({ answer: 'So.' })] })).toBe('question')
    expect(draftProblem({ details, sections: [asking({ evidence: ['unt_1'] })] })).toBe('question')
    expect(draftProblem({ details, sections: [asking({})] })).toBeNull()
  })

  it('sends evidence only where it is to be confirmed', () => {
    const [put] = sectionsInput(
      [asking({ question: 'A', evidence: ['unt_1'] }, { question: 'B', evidence: ['unt_2'], confirm: true })],
      new Map(),
    )
    expect(put?.questions?.map(one => one.evidence)).toEqual([undefined, ['unt_2']])
  })

  it('differs from the same draft by a wish to confirm', () => {
    const plain = asking({ question: 'A', evidence: ['unt_1'] })
    const wished = { ...plain, questions: plain.questions.map(one => ({ ...one, confirm: true })) }
    expect(sameSections([plain], [plain])).toBe(true)
    expect(sameSections([plain], [wished])).toBe(false)
  })
})

describe('the ids of parts', () => {
  it('are learned from the answer, past a blank question that was not put', () => {
    const section = asking({}, { question: 'Why?' })
    const ids: Ids = new Map()
    learnIds(ids, [section], [answered('sec_1', ['qst_1'])])
    const [blank, asked] = section.questions
    expect(ids.get(section.key)).toBe('sec_1')
    expect(ids.get(asked?.key ?? '')).toBe('qst_1')
    expect(ids.has(blank?.key ?? '')).toBe(false)
    expect(sectionsInput([section], ids)[0]?.id).toBe('sec_1')
  })

  it('are forgotten for a part that is gone, so that putting it back makes a new one', () => {
    const [kept, gone] = [newSection('welcome'), newSection('conclusion')]
    const ids: Ids = new Map([
      [kept.key, 'sec_1'],
      [gone.key, 'sec_2'],
    ])
    learnIds(ids, [kept], [answered('sec_1')])
    expect([...ids.values()]).toEqual(['sec_1'])
  })
})
