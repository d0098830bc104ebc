'use client'

import type { AnchoredText } from '@/app/discussion/abilities'
import { useT } from '@/app/i18n/client'
import type { ReadingParagraph as Paragraph } from '../reading'
import { type Look, PassageText } from './passage-text'
import { ReadingParagraph, type SourceView } from './reading-paragraph'
import { TextMark } from './text-mark'

/** What of an article the text needs beside its paragraphs. */
export type TextParts = { form: string; titleId: string; whyId: string; takeawayIds: string[] }

/** The article as its readers will see it: title, why it matters, takeaways, translation. */
export function ArticleText({
  parts,
  paragraphs,
  texts,
  look,
  source,
}: {
  parts: TextParts
  paragraphs: readonly Paragraph[]
  texts: ReadonlyMap<string, AnchoredText>
  look: Look
  source: SourceView
}) {
  const t = useT('review')
  const title = texts.get(parts.titleId)
  return (
    <div className="flex flex-col gap-7.5">
      <h2 lang="en" id={`text-${parts.titleId}`} className="scroll-mt-32 font-semibold font-serif text-title">
        {title?.text.trim() ? (
          <PassageText text={title} look={look} />
        ) : (
          <span className="text-ink-quiet">{t('text.titleMissing')}</span>
        )}
      </h2>
      {parts.form === 'feature' && <SummaryText parts={parts} texts={texts} look={look} />}
      <section className="flex flex-col gap-[1.875rem]">
        <h3 className="font-medium font-sans text-ink-quiet text-small">{t('text.translation')}</h3>
        {paragraphs.map(paragraph => (
          <ReadingParagraph
            key={paragraph.number}
            paragraph={paragraph}
            texts={texts}
            look={look}
            source={source}
          />
        ))}
      </section>
    </div>
  )
}

function SummaryText({
  parts: { whyId, takeawayIds },
  texts,
  look,
}: {
  parts: TextParts
  texts: ReadonlyMap<string, AnchoredText>
  look: Look
}) {
  const t = useT('review')
  const why = texts.get(whyId)
  const takeaways = takeawayIds.flatMap(id => texts.get(id) ?? [])
  return (
    <div className="flex flex-col gap-5 border-rule border-y py-6">
      <section>
        <h3 className="mb-1 font-medium font-sans text-ink-quiet text-small">{t('text.why')}</h3>
        {why?.text.trim() ? (
          <p lang="en" id={`text-${why.id}`} className="reading-en scroll-mt-32 whitespace-pre-line">
            <PassageText text={why} look={look} />
            {why.machine && <TextMark mark="machine" />}
          </p>
        ) : (
          <p className="text-ink-quiet text-ui">{t('text.whyMissing')}</p>
        )}
      </section>
      <section>
        <h3 className="mb-1 font-medium font-sans text-ink-quiet text-small">{t('text.takeaways')}</h3>
        {takeaways.length === 0 && <p className="text-ink-quiet text-ui">{t('text.takeawaysMissing')}</p>}
        <ul className="flex flex-col gap-2">
          {takeaways.map(takeaway => (
            <li
              key={takeaway.id}
              lang="en"
              id={`text-${takeaway.id}`}
              className="reading-en ml-5 scroll-mt-32 list-disc whitespace-pre-line marker:text-ink-quiet"
            >
              <PassageText text={takeaway} look={look} />
              {takeaway.machine && <TextMark mark="machine" />}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
