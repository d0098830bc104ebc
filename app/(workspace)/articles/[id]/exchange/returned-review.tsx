'use client'

import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { DiffView } from '@/app/ui/diff-view'
import { En } from '@/app/ui/text'
import type { JudgedReview, ReviewItem } from '@/commands/judge-review'

const counted = ['unchanged', 'known', 'missing', 'unknown'] as const

/** What reviewers did in a Word file, each with whether it is to be taken over. */
export function ReturnedReview({
  name,
  judged,
  leave,
  onToggle,
  busy,
  onApply,
}: {
  name: string
  judged: JudgedReview
  leave: ReadonlySet<string>
  onToggle: (key: string) => void
  busy: boolean
  onApply: () => void
}) {
  const t = useT('exchange')
  const { items, counts, loose } = judged
  const chosen = items.filter(({ key }) => !leave.has(key)).length
  return (
    <section aria-label={name} className="flex flex-col gap-5 border-rule border-t pt-4">
      <p className="break-all text-ink-quiet text-small">{name}</p>
      <ul className="tabular flex flex-wrap gap-x-4 gap-y-1 text-small">
        {counted
          .filter(kind => counts[kind] > 0)
          .map(kind => (
            <li key={kind}>{t(`word.count.${kind}`, { count: counts[kind] })}</li>
          ))}
      </ul>
      {items.length === 0 && <Banner>{t('word.same')}</Banner>}
      <ol className="flex flex-col gap-5">
        {items.map(item => (
          <li key={item.key} className="border-rule border-l-2 pl-4">
            <Item item={item} isTaken={!leave.has(item.key)} onToggle={() => onToggle(item.key)} />
          </li>
        ))}
      </ol>
      {loose.length > 0 && (
        <section>
          <h3 className="mb-1.5 font-medium text-small">{t('word.loose')}</h3>
          <ul className="flex flex-col gap-1.5 text-small">
            {loose.map(({ author, text }) => (
              <li key={`${author} ${text}`}>
                {author}: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {items.length > 0 && (
        <div>
          <Button
            variant="primary"
            loading={busy}
            disabledReason={chosen === 0 ? t('back.nothing') : undefined}
            onClick={onApply}
          >
            {t('word.apply', { count: chosen })}
          </Button>
        </div>
      )}
    </section>
  )
}

function Item({ item, isTaken, onToggle }: { item: ReviewItem; isTaken: boolean; onToggle: () => void }) {
  const t = useT('exchange')
  const place = item.unit === null ? t('item.title') : t('item.unit', { number: item.unit })
  const who = [item.author ?? t('word.nobody'), item.at?.slice(0, 10)].filter(Boolean).join(' · ')
  return (
    <div className="flex flex-col gap-1.5">
      <Checkbox
        label={
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone={item.kind === 'suggestion' ? 'brush' : 'plain'}>{t(`word.kind.${item.kind}`)}</Badge>
            <span className="tabular">{place}</span>
            <span className="text-ink-quiet text-small">{who}</span>
          </span>
        }
        checked={isTaken}
        onChange={onToggle}
      />
      {item.kind === 'suggestion' ? (
        <DiffView
          lang="en"
          brush
          ops={[
            { op: 'delete', text: item.quote },
            { op: 'insert', text: item.text },
          ]}
        />
      ) : (
        <>
          {item.quote !== '' && (
            <En as="p" className="text-ink-soft">
              “{item.quote}”
            </En>
          )}
          <p className="whitespace-pre-wrap text-ui">{item.text}</p>
        </>
      )}
      {item.answers.map(({ author, text }) => (
        <p key={`${author} ${text}`} className="whitespace-pre-wrap pl-4 text-small">
          {author}: {text}
        </p>
      ))}
    </div>
  )
}
