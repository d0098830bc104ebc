import { getT } from '@/app/i18n/server'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

const groups = ['one', 'two', 'three']

/** The shape of the findings: a line of counts, then a sheet for each check. */
export default async function ChecksLoading() {
  const t = await getT('checks')
  return (
    <Skeleton label={t('loading')}>
      <SkeletonBar className="mb-3 h-8 w-3/5" />
      <SkeletonBar className="mb-10 h-5 w-2/5" />
      <div className="flex max-w-form flex-col gap-5">
        {groups.map(group => (
          <SkeletonBar key={group} className="h-40 w-full" />
        ))}
      </div>
    </Skeleton>
  )
}
