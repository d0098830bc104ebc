import { send } from '@/app/client/api'
import { useT } from '@/app/i18n/client'
import { useToast } from '@/app/ui/toast'
import type { Repeat } from '@/commands/propagate-unit'
import { giveBack } from './give-back'

/**
 * Gives the English of a unit that was confirmed to those with the same Chinese, says how many there were, and takes it
 * back when asked. What somebody did with one of them meanwhile stays.
 * @param reload reads the units anew.
 */
export function useRepeats(reload: () => Promise<unknown>): (unitId: string) => Promise<void> {
  const t = useT('workbench')
  const common = useT()
  const notify = useToast()
  const takeBack = async (items: readonly Repeat[]) => {
    await giveBack(items)
    await reload()
  }
  return async unitId => {
    const answer = await send<{ items: Repeat[] }>('POST', `/api/v1/units/${unitId}/repeats`)
    if (!answer.ok || answer.data.items.length === 0) return
    const { items } = answer.data
    await reload()
    notify({
      title: t('repeats.given', { count: items.length }),
      action: { label: common('actions.undo'), onClick: () => void takeBack(items) },
    })
  }
}
