import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function CalendarLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-48" />
      <div className="mt-8 flex max-w-page flex-col gap-5">
        {['a', 'b', 'c', 'd'].map(key => (
          <div key={key} className="flex gap-6">
            <SkeletonBar className="h-20 w-16" />
            <div className="flex flex-1 flex-col gap-3">
              <SkeletonBar className="h-6 w-3/5" />
              <SkeletonBar className="h-4 w-4/5" />
            </div>
          </div>
        ))}
      </div>
    </Skeleton>
  )
}
