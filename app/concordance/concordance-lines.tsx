'use client'

import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { En, Zh } from '@/app/ui/text'
import type { ConcordanceLine } from '@/commands/read-concordance'
import { inContext, type LinePart } from './keyword-in-context'

/** Everything that was translated before with these words: the words one below the other, what stands around them, and the other language. */
export function ConcordanceLines({ lines, label }: { lines: readonly ConcordanceLine[]; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-col divide-y divide-rule">
      {lines.map(line => (
        <li key={line.id} className="py-3">
          <Keyword line={line} />
          {line.side === 'source' ? (
            <En as="p" className="mt-1 text-read">
              {line.target}
            </En>
          ) : (
            <Zh as="p" className="mt-1 text-read-zh">
              {line.source}
            </Zh>
          )}
          <Origin line={line} />
        </li>
      ))}
    </ol>
  )
}

/**
 * The side that was searched, its hits one below the other; what does not fit is cut off at the far ends. A phone has
 * no room for that: there the line wraps.
 */
function Keyword({ line }: { line: ConcordanceLine }) {
  const parts = inContext(line)
  if (!parts) return null
  const isChinese = line.side === 'source'
  return (
    <p
      lang={isChinese ? 'zh-Hans' : 'en'}
      className={`items-baseline sm:grid sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] sm:whitespace-pre ${isChinese ? 'font-zh-serif text-read-zh' : 'font-serif text-read'}`}
    >
      <span className="overflow-hidden text-ink-soft sm:flex sm:justify-end">
        <Parts parts={parts.before} />
      </span>
      <mark className="bg-well px-0.5 font-semibold text-ink">{parts.hit}</mark>
      <span className="overflow-hidden text-ink-soft">
        <Parts parts={parts.after} />
      </span>
    </p>
  )
}

function Parts({ parts }: { parts: readonly LinePart[] }) {
  return (
    <span>
      {parts.map(part =>
        part.hit ? (
          <mark key={part.at} className="bg-well text-ink">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  )
}

function Origin({
  line: { article, edition, importName, signedBy, origin, kind },
}: {
  line: ConcordanceLine
}) {
  const t = useT('memory')
  const said = [article?.authors.join(', '), importName, signedBy && t('signedBy', { name: signedBy.name })]
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-quiet text-small">
      {article && (
        <Link href={`/articles/${article.id}`} prefetch={false} className="underlined" lang="zh-Hans">
          {article.title}
        </Link>
      )}
      {edition && (
        <Link href={`/editions/${edition.id}`} prefetch={false} className="underlined">
          {t('edition', { number: edition.number })}
        </Link>
      )}
      <span>{said.filter(Boolean).join(' · ')}</span>
      {kind === 'paragraph' && <Badge tone="quiet">{t('paragraph')}</Badge>}
      {origin !== 'signed' && <Badge tone="plain">{t(`origin.${origin}`)}</Badge>}
    </p>
  )
}
