'use client'

import { useMemo } from 'react'
import { useT } from '@/app/i18n/client'
import { isOpenGate } from '@/app/signing/gate-words'
import { ReadinessPanel } from '@/app/signing/readiness-panel'
import { SignoffPanel } from '@/app/signing/signoff-panel'
import type { EditionView } from '@/commands/edition-view'
import { MoveButtons } from './move-buttons'
import { passageNames } from './passage-names'
import { SchedulePanel } from './schedule-panel'
import type { StudioData } from './studio-data'

/** What stands between the edition and its readers: the gates, the seals, and the moves. */
export function ReadinessSide({
  edition,
  data,
  readerId,
  readAt,
  saved,
}: {
  edition: EditionView
  data: StudioData
  readerId: string
  readAt: string
  /** Everything typed is on the server. */
  saved: boolean
}) {
  const t = useT('editions')
  const common = useT()
  const articles = useMemo(
    () => new Map(data.articles.map(article => [article.id, article])),
    [data.articles],
  )
  const { standing, preview, held, gates, errors, target, moves } = data
  const names = passageNames(edition, articles, t, common)
  const mine = standing.words.find(({ user }) => user.id === readerId)
  return (
    <div className="flex flex-col gap-5 pb-6">
      <ReadinessPanel
        gates={gates}
        errors={{ count: errors, href: `/editions/${edition.id}/checks` }}
        target={common(`editionState.${target}`)}
        actions={
          <MoveButtons
            edition={edition}
            moves={moves}
            gates={gates}
            target={target}
            articles={articles}
            saved={saved}
          />
        }
      />
      <SchedulePanel
        edition={edition}
        data={data.schedule}
        open={gates.filter(isOpenGate).map(({ code }) => common(`gate.${code}`))}
      />
      <SignoffPanel
        standings={[standing]}
        names={names}
        links={{}}
        signing={{
          edition: {
            toSign: {
              of: { editionId: edition.id },
              stage: 'edition',
              contentHash: preview.contentHash,
              covered: preview.covered.length,
              own: preview.own.length,
              readAt,
            },
            held: saved ? held.sign : t('move.unsaved'),
            alreadySigned: mine?.decision === 'approve' && mine.current,
          },
        }}
      />
    </div>
  )
}
