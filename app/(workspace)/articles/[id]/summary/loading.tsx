import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function SummaryLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-3/5" />
      <SkeletonBar className="mt-6 mb-8 h-9 w-full" />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <SkeletonBar className="h-96 w-full" />
        <SkeletonBar className="h-72 w-full" />
      </div>
    </Skeleton>
  )
}
