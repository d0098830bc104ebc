'use client'

import { useLanguage, useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { VisuallyHidden } from '@/app/ui/visually-hidden'
import type { Attribution, StretchView } from '@/commands/read-attribution'
import { type Writer, writerKey } from './writer-shares'

/** How a writer's words are drawn: what a machine, the memory or a file gave, else one of a few grounds, by number. */
export function writerStyle({ kind, number }: Pick<Writer, 'kind' | 'number'>): string {
  if (kind === 'machine') return 'bg-ochre-wash underline decoration-ochre decoration-wavy'
  if (kind === 'memory') return 'bg-ochre-wash underline decoration-ochre decoration-dotted'
  if (kind === 'import') return 'underline decoration-edge decoration-dashed'
  return persons[number % persons.length] ?? ''
}

const persons = [
  'bg-azurite-wash',
  'bg-pine-wash underline decoration-pine decoration-dotted',
  'bg-wine-wash underline decoration-wine decoration-dashed',
  'bg-well underline decoration-ink-quiet',
]

/**
 * A text as it stands, each stretch with the number of whoever wrote it before it and on a ground of its own; screen
 * readers are told the name.
 */
export function WrittenText({ text, writers }: { text: Attribution; writers: ReadonlyMap<string, Writer> }) {
  return text.stretches.map(stretch => (
    <Stretch
      key={stretch.start}
      stretch={stretch}
      words={text.text.slice(stretch.start, stretch.end)}
      writer={writers.get(writerKey(stretch))}
    />
  ))
}

function Stretch({ stretch, words, writer }: { stretch: StretchView; words: string; writer?: Writer }) {
  const t = useT('writers')
  const language = useLanguage()
  const name = useWriterName()
  if (!writer || words.trim() === '') return words
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(stretch.at),
  )
  return (
    <span
      className={classes('rounded-sm box-decoration-clone underline-offset-4', writerStyle(writer))}
      title={t('when', { name: name(writer), date })}
    >
      <VisuallyHidden>{t('stretch', { name: name(writer) })} </VisuallyHidden>
      <sup aria-hidden className="mr-0.5 select-none font-sans text-ink-soft text-micro">
        {writer.number}
      </sup>
      {words}
    </span>
  )
}

/** What a writer is called. */
export function useWriterName(): (writer: Pick<Writer, 'kind' | 'name'>) => string {
  const t = useT('writers')
  return ({ kind, name }) => (kind === 'person' ? name : t(kind, { name }))
}
