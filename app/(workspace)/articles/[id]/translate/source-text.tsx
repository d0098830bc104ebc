'use client'

import { Fragment, memo, useMemo } from 'react'
import { classes } from '@/app/ui/classes'
import { HiddenCharacters } from '@/app/ui/hidden-characters'
import type { KnownTerm } from '@/commands/known-terms'
import type { TermIndex } from '@/domain/glossary/longest-match'
import { termMarks } from './terms-in-text'

/** The source of a unit with its terms underlined; what can be done with them stands in the panel and on their keys. */
export const SourceText = memo(function SourceText({
  text,
  index,
}: {
  text: string
  /** null until the terms of the article have come. */
  index: TermIndex<KnownTerm> | null
}) {
  const marks = useMemo(() => (index ? termMarks(text, index) : []), [text, index])
  let end = 0
  return (
    <>
      {marks.map(mark => {
        const before = text.slice(end, mark.start)
        end = mark.end
        const isDecided = mark.terms.some(term => term.status === 'approved')
        return (
          <Fragment key={mark.start}>
            <HiddenCharacters text={before} />
            <span
              data-term={mark.start}
              className={classes(
                'cursor-pointer underline decoration-1 decoration-dotted underline-offset-[0.3em]',
                isDecided ? 'decoration-azurite' : 'decoration-edge',
              )}
            >
              <HiddenCharacters text={text.slice(mark.start, mark.end)} />
            </span>
          </Fragment>
        )
      })}
      <HiddenCharacters text={text.slice(end)} />
    </>
  )
})
