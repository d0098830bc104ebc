import { paragraphsOf, textsOf } from '@/app/(workspace)/articles/[id]/reading'
import type { AnchoredText } from '@/app/discussion/abilities'
import { getT } from '@/app/i18n/server'
import type { AuthorPage } from '@/commands/read-for-author'

/** A piece of the article as an author reads it: Chinese and English that belong together. Ids of texts. */
export type Block = {
  id: string
  kind: 'title' | 'why' | 'takeaway' | 'paragraph'
  label: string
  english: string[]
  chinese: string[]
  /** Chinese that no comment hangs on: the printed title. */
  heading: string | null
  /** What is said of English that is not there, or not all of it. */
  notes: Record<string, string>
}

/** The article of an author's page in reading order, and every text that a comment can be put on. */
export async function blocksOf({ article, units }: AuthorPage) {
  const [review, t, common] = await Promise.all([getT('review'), getT('author'), getT()])
  const texts = textsOf(article, units, review)
  const labels = new Map(texts.map(({ id, label }) => [id, label]))
  const single = (kind: Block['kind'], { id }: { id: string }, heading: string | null = null): Block => ({
    id,
    kind,
    label: labels.get(id) ?? '',
    english: [id],
    chinese: [],
    heading,
    notes: {},
  })
  const { title, summary } = article
  const written = (passage: { text: string }) => passage.text.trim() !== ''
  const blocks: Block[] = [
    single('title', title.en, title.zh),
    ...[summary.whyItMatters].filter(written).map(why => single('why', why)),
    ...summary.takeaways.map(takeaway => single('takeaway', takeaway)),
    ...paragraphsOf(units).map(({ number, units: members }): Block => {
      const notes = members.flatMap(({ passageId, omission, status }) => {
        if (omission) {
          const reason = omission.note || common(`omissionReason.${omission.reason}`)
          return [[passageId, t('omitted', { reason })]]
        }
        return status === 'condensed' ? [[passageId, t('condensed')]] : []
      })
      return {
        id: `paragraph ${number}`,
        kind: 'paragraph',
        label: t('paragraph', { number }),
        english: members.map(({ passageId }) => passageId),
        chinese: members.flatMap(({ sentenceIds }) => sentenceIds),
        heading: null,
        notes: Object.fromEntries(notes),
      }
    }),
  ]
  return { texts: texts.filter(shownIn(blocks)), blocks }
}

function shownIn(blocks: readonly Block[]): (text: AnchoredText) => boolean {
  const ids = new Set(blocks.flatMap(({ english, chinese }) => [...english, ...chinese]))
  return ({ id }) => ids.has(id)
}
