'use client'

import { useT } from '@/app/i18n/client'
import { DateTime } from '@/app/ui/date-time'
import { En, Zh } from '@/app/ui/text'
import type { FoundEvidence } from '@/commands/find-evidence'
import { SentenceChoice } from './sentence-choice'

/** One unit that was found, to be taken as evidence: whose it is, the English, the Chinese, and which sentence it bears out. */
export function FoundUnit({
  unit,
  taken,
  sentences,
  sentence,
  onTake,
  onGive,
}: {
  unit: FoundEvidence
  taken: boolean
  sentences: readonly string[]
  sentence: string | undefined
  onTake: (on: boolean) => void
  onGive: (sentence: string | undefined) => void
}) {
  const t = useT('editions')
  const { source, text, article } = unit
  const names = article.authors.map(({ en, zh }) => en ?? zh).join(', ')
  return (
    <div className="rounded-md border-rule border-t px-2 py-2.5 has-checked:bg-azurite-wash">
      <label className="flex cursor-pointer gap-3">
        <input
          type="checkbox"
          className="mt-1 size-4.5 shrink-0"
          checked={taken}
          onChange={event => onTake(event.target.checked)}
          onKeyDown={event => {
            if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return
            const wanted = sentences[Number(event.key) - 1]
            if (event.key !== '0' && wanted === undefined) return
            event.preventDefault()
            onGive(wanted)
          }}
        />
        <span className="flex min-w-0 flex-1 flex-col gap-1 text-ui">
          <span className="text-ink-quiet text-small">
            <span lang="en" className="font-medium text-ink">
              {names || t('finder.nobody')}
            </span>
            {' · '}
            <span lang={article.title.en ? 'en' : 'zh-Hans'}>{article.title.en || article.title.zh}</span>
            {article.publishedOn && (
              <>
                {' · '}
                <DateTime value={article.publishedOn} show="date" />
              </>
            )}
            {!article.rightsCleared && <span className="text-ochre"> · {t('finder.rights')}</span>}
          </span>
          <En>{text}</En>
          {source && <Zh className="text-ink-soft">{source}</Zh>}
        </span>
      </label>
      {taken && sentences.length > 1 && (
        <div className="mt-2 ml-7">
          <SentenceChoice sentences={sentences} sentence={sentence} onGive={onGive} />
        </div>
      )}
    </div>
  )
}
