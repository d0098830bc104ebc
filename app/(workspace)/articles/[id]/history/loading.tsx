import { getT } from '@/app/i18n/server'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

const entries = ['one', 'two', 'three', 'four', 'five', 'six']

/** The shape of the history: one line an entry. */
export default async function HistoryLoading() {
  const t = await getT('history')
  return (
    <Skeleton label={t('loading')}>
      <SkeletonBar className="mb-3 h-8 w-3/5" />
      <SkeletonBar className="mb-10 h-5 w-2/5" />
      <div className="flex flex-col gap-5 border-rule border-l pl-5">
        {entries.map(entry => (
          <SkeletonBar key={entry} className="h-4 w-4/5" />
        ))}
      </div>
    </Skeleton>
  )
}
