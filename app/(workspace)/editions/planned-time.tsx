import { currentLanguage } from '@/app/i18n/server'
import { momentWords } from './moment-words'

/** The hour that was set for publication, as it was set: on the clocks of the zone that is named. */
export async function PlannedTime({ dueAt, zone }: { dueAt: string; zone: string }) {
  return (
    <time dateTime={dueAt} className="tabular">
      {momentWords(dueAt, zone, await currentLanguage())}
    </time>
  )
}
