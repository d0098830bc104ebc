import { getT } from '@/app/i18n/server'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** The shape of the review room: a text in its measure, cards in the margin. */
export default async function ReviewLoading() {
  const t = await getT('review')
  return (
    <Skeleton label={t('loading')}>
      <SkeletonBar className="mb-3 h-8 w-3/5" />
      <SkeletonBar className="mb-10 h-5 w-2/5" />
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_var(--container-note)]">
        <div className="flex flex-col gap-7.5">
          {['one', 'two', 'three', 'four'].map(paragraph => (
            <div key={paragraph} className="flex max-w-measure-en flex-col gap-3.5">
              <SkeletonBar />
              <SkeletonBar />
              <SkeletonBar />
              <SkeletonBar className="h-4 w-2/5" />
            </div>
          ))}
        </div>
        <div className="hidden flex-col gap-4 xl:flex">
          <SkeletonBar className="h-28 w-full" />
          <SkeletonBar className="h-20 w-full" />
        </div>
      </div>
    </Skeleton>
  )
}
