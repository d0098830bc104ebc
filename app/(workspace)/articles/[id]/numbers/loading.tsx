import { getT } from '@/app/i18n/server'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

const rows = ['one', 'two', 'three', 'four', 'five', 'six']

/** The shape of the ledger: what it is, then its rows. */
export default async function NumbersLoading() {
  const t = await getT('checks')
  return (
    <Skeleton label={t('numbers.loading')}>
      <SkeletonBar className="mb-3 h-8 w-3/5" />
      <SkeletonBar className="mb-10 h-5 w-2/5" />
      <div className="flex flex-col gap-3">
        {rows.map(row => (
          <SkeletonBar key={row} className="h-9 w-full" />
        ))}
      </div>
    </Skeleton>
  )
}
