import type { Language } from '@/app/i18n/languages'
import { getT } from '@/app/i18n/server'
import type { Option } from '@/app/ui/select'
import type { Context } from '@/commands/context'
import { lookedBefore } from '@/commands/note-look'
import type { SignoffView } from '@/commands/signoff-view'
import type { Actor } from '@/domain/actor'
import type { Stage } from '@/domain/words'
import { lastLook } from './compare-query'
import { moment } from './comparison'

/** Since when changes can be shown: since the reader signed, since they were last here, since others signed. */
export async function sinceOptions(
  context: Context & { actor: Actor },
  of: { articleId: string } | { editionId: string },
  signoffs: readonly SignoffView[],
  language: Language,
): Promise<Option[]> {
  const [t, common] = await Promise.all([getT('review'), getT()])
  const signed = signoffs
    .filter(({ decision, stage }) => decision === 'approve' && stage !== 'article')
    .toReversed()
    .map(({ id: value, stage, user, at }) => ({
      value,
      isMine: user.id === context.actor.userId,
      label: t(user.id === context.actor.userId ? 'compare.mySignoff' : 'compare.signoff', {
        stage: common(`stage.${stage as Stage}`),
        name: user.name,
        date: moment(at, language),
      }),
    }))
  const before = lookedBefore(context, of)
  const look = before && { value: lastLook, label: t('compare.look', { date: moment(before, language) }) }
  return [
    ...signed.filter(({ isMine }) => isMine),
    ...(look ? [look] : []),
    ...signed.filter(({ isMine }) => !isMine),
  ].map(({ value, label }) => ({ value, label }))
}
