import { getT } from '@/app/i18n/server'
import { Badge } from '@/app/ui/badge'
import { ProgressBar } from '@/app/ui/progress-bar'
import type { MachineShare } from '@/commands/machine-share'

/** How much of an article's English stands as a machine wrote it, and what that means for the sign-off. */
export async function MachineShareBar({ machine }: { machine: MachineShare }) {
  const t = await getT('drafts')
  const { share, warnAt, gateAt } = machine
  return (
    <div className="flex flex-col items-start gap-2">
      <ProgressBar label={t('share.of', { share })} value={share} total={100} />
      {share > gateAt ? (
        <Badge tone="danger">{t('share.gate', { limit: gateAt })}</Badge>
      ) : (
        share > warnAt && <Badge tone="warning">{t('share.warn', { limit: warnAt })}</Badge>
      )}
    </div>
  )
}
