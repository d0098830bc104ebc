import type { Language } from '@/app/i18n/languages'
import { getT } from '@/app/i18n/server'
import { heldBecause } from '@/app/session/held'
import { Banner } from '@/app/ui/banner'
import { Panel } from '@/app/ui/panel'
import type { Context } from '@/commands/context'
import type { EditionView } from '@/commands/edition-view'
import { readManifest } from '@/commands/read-manifest'
import { may } from '@/domain/permissions'
import { CorrectionList } from '../correction-list'
import { CorrectionDialog } from './correction-dialog'
import { ManifestPanel } from './manifest-panel'
import { SourceUpdate } from './source-update'

/** A published edition from the inside: its corrections, and the manifest of what it is made of. */
export async function Published({
  context,
  edition,
  language,
}: {
  context: Context
  edition: EditionView
  language: Language
}) {
  const t = await getT('editions')
  const manifest = readManifest(context, edition.id)
  const held = heldBecause(may(context.actor, 'edition.correct', { state: edition.state }), language)
  return (
    <div className="flex max-w-page flex-col gap-6">
      <Banner tone="success">{t('page.frozen')}</Banner>
      <Panel title={t('correction.title')} aside={<CorrectionDialog editionId={edition.id} held={held} />}>
        <p className="mb-4 text-ink-soft text-small">{t('correction.about')}</p>
        <CorrectionList
          corrections={edition.corrections}
          carry={{
            editionId: edition.id,
            held: heldBecause(may(context.actor, 'correction.carry'), language) ?? undefined,
          }}
        />
      </Panel>
      <Panel title={t('sourceUpdate.title')}>
        <SourceUpdate editionId={edition.id} held={held} />
      </Panel>
      {manifest.ok && <ManifestPanel manifest={manifest.value} editionId={edition.id} />}
    </div>
  )
}
