'use client'

import { History } from 'lucide-react'
import Link from 'next/link'
import { useT } from '@/app/i18n/client'
import { Badge } from '@/app/ui/badge'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { En } from '@/app/ui/text'
import type { BoilerplateView } from '@/commands/boilerplate-view'
import type { PlaceholderValues } from '@/domain/placeholders'
import type { SectionKind } from '@/domain/words'
import { WriteDialog } from './write-dialog'

/** One standing text: its words, the drafts that hold it, its earlier versions. */
export function StandingText({
  text,
  names,
  held,
  sample,
}: {
  text: BoilerplateView
  names: Readonly<Record<string, string>>
  held: string | null
  sample: PlaceholderValues
}) {
  const t = useT('settings')
  const common = useT()
  const kind = common(`sectionKind.${text.kind as SectionKind}`)
  const outdated = new Set(text.usedBy.filter(draft => draft.outdated).map(draft => draft.editionId)).size
  return (
    <Panel
      title={
        <>
          {text.name}{' '}
          {kind !== text.name && <span className="font-normal text-ink-quiet text-small">{kind}</span>}
        </>
      }
      aside={<WriteDialog text={text} held={held} sample={sample} />}
    >
      <En as="div" reading className="whitespace-pre-line">
        {text.text}
      </En>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 border-rule border-t pt-3 text-ink-soft text-small">
        <span>
          {t('version', { version: text.version })} · <DateTime value={text.updatedAt} show="date" />
        </span>
        {text.usedBy.length === 0 ? (
          <span>{t('unused')}</span>
        ) : (
          <span className="flex flex-wrap gap-x-3">
            {t('usedBy')}
            {text.usedBy.map(draft => (
              <Link
                key={draft.sectionId}
                href={`/editions/${draft.editionId}`}
                prefetch={false}
                className="underlined"
              >
                {t('edition', { number: draft.number })}
                {draft.outdated && ` (${t('older', { version: draft.version })})`}
              </Link>
            ))}
          </span>
        )}
        {outdated > 0 && (
          <Badge tone="warning" icon={History}>
            {t('outdated', { count: outdated })}
          </Badge>
        )}
      </div>
      {text.versions.length > 1 && (
        <details className="mt-3 text-small">
          <summary className="text-ink-soft">{t('history', { count: text.versions.length })}</summary>
          <ol className="mt-2 flex flex-col gap-4">
            {text.versions.slice(1).map(({ version, text: words, createdBy, createdAt }) => (
              <li key={version} className="border-rule border-l-2 pl-4">
                <p className="text-ink-quiet">
                  {t('versionOf', { version, name: names[createdBy] ?? '—' })} ·{' '}
                  <DateTime value={createdAt} show="date" />
                </p>
                <En as="p" className="max-w-measure-en whitespace-pre-line text-ui">
                  {words}
                </En>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Panel>
  )
}
