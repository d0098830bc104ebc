'use client'

import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { En, Zh } from '@/app/ui/text'
import type { XliffPreview } from '@/commands/preview-xliff'
import type { Take } from './bring-back'
import { ReturnedText } from './returned-text'

const counted = ['changed', 'asked', 'agreed', 'untouched', 'missing', 'unknown'] as const

/** What a file that came back would change, each text with what is to be done with it. */
export function ReturnedFile({
  name,
  preview,
  lang,
  takes,
  onTake,
  busy,
  onApply,
}: {
  name: string
  preview: XliffPreview
  lang: 'zh-Hans' | 'en'
  takes: Readonly<Record<string, Take>>
  onTake: (unitId: string, take: Take) => void
  busy: boolean
  onApply: () => void
}) {
  const t = useT('exchange')
  const { items, counts, unknown, notes, leftOut } = preview
  const chosen = items.filter(item => {
    const take = takes[item.unitId] ?? (item.kind === 'changed' ? 'theirs' : undefined)
    return take === 'theirs' || take === 'merged'
  }).length
  const open = items.filter(({ kind, unitId }) => kind === 'asked' && !takes[unitId]).length
  return (
    <section aria-label={name} className="flex flex-col gap-5 border-rule border-t pt-4">
      <p className="break-all text-ink-quiet text-small">
        {name} · XLIFF {preview.version}
      </p>
      <ul className="tabular flex flex-wrap gap-x-4 gap-y-1 text-small">
        {counted
          .filter(kind => counts[kind] > 0)
          .map(kind => (
            <li key={kind}>{t(`count.${kind}`, { count: counts[kind] })}</li>
          ))}
      </ul>
      {items.length === 0 && <Banner>{t('back.same')}</Banner>}
      <ol className="flex flex-col gap-6">
        {items.map(item => (
          <li key={item.unitId}>
            <ReturnedText
              item={item}
              lang={lang}
              take={takes[item.unitId]}
              onTake={take => onTake(item.unitId, take)}
            />
          </li>
        ))}
      </ol>
      {unknown.length > 0 && (
        <Rest title={t('back.unknown')}>
          {unknown.map(({ id, source, text }) => (
            <li key={id}>
              {lang === 'en' ? <En>{source}</En> : <Zh>{source}</Zh>} <En as="p">{text}</En>
            </li>
          ))}
        </Rest>
      )}
      {notes.length > 0 && (
        <Rest title={t('back.notes')}>
          {notes.map(({ unitId, from, text }) => (
            <li key={`${unitId} ${from} ${text}`}>{from ? `${from}: ${text}` : text}</li>
          ))}
        </Rest>
      )}
      {leftOut.length > 0 && (
        <Rest title={t('back.leftOut')}>
          {leftOut.map(({ name: element, count }) => (
            <li key={element} className="tabular">
              {element}: {count}
            </li>
          ))}
        </Rest>
      )}
      {items.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="primary"
            loading={busy}
            disabledReason={chosen === 0 ? t('back.nothing') : undefined}
            onClick={onApply}
          >
            {t('back.apply', { count: chosen })}
          </Button>
          {open > 0 && <p className="text-ink-soft text-small">{t('back.open', { count: open })}</p>}
        </div>
      )}
    </section>
  )
}

function Rest({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3 className="mb-1.5 font-medium text-small">{title}</h3>
      <ul className="flex flex-col gap-1.5 text-small">{children}</ul>
    </section>
  )
}
