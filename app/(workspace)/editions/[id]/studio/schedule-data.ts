import { refusalWords } from '@/app/api/refusal-words'
import type { Language } from '@/app/i18n/languages'
import { translatorFor } from '@/app/i18n/server'
import { heldBecause } from '@/app/session/held'
import type { EditionView } from '@/commands/edition-view'
import type { Actor } from '@/domain/actor'
import { may } from '@/domain/permissions'
import type { RefusalCode } from '@/domain/refusals'

/** What the studio says of the hour of publication: why a button is held, and why the last one was refused. */
export type ScheduleData = { held: { set: string | null; takeBack: string | null }; refused: string | null }

export function scheduleData(
  actor: Actor,
  { state, schedule }: EditionView,
  language: Language,
): ScheduleData {
  return {
    held: {
      set: heldBecause(may(actor, 'edition.schedule', { state }), language),
      takeBack: heldBecause(may(actor, 'edition.unschedule'), language),
    },
    refused: schedule?.code ? whyRefused(schedule.code as RefusalCode, schedule.unmet, language) : null,
  }
}

function whyRefused(code: RefusalCode, unmet: readonly string[], language: Language): string {
  const common = translatorFor(language, 'common')
  if (unmet.length === 0) return refusalWords(language, code)
  return new Intl.ListFormat(language).format(unmet.map(gate => common.optional(`gate.${gate}`) ?? gate))
}
