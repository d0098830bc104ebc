import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** The shape of the compare page: two forms, and a text. */
export default function CompareLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="mb-10 h-8 w-2/5" />
      <div className="grid gap-8 xl:grid-cols-[22rem_minmax(0,1fr)]">
        <SkeletonBar className="h-64 w-full" />
        <div className="flex flex-col gap-3.5">
          <SkeletonBar />
          <SkeletonBar />
          <SkeletonBar className="h-4 w-3/5" />
        </div>
      </div>
    </Skeleton>
  )
}
