import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function MemoryLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-40" />
      <SkeletonBar className="mt-8 mb-6 h-9 w-full max-w-form" />
      <div className="flex flex-col gap-6">
        {['a', 'b', 'c', 'd', 'e'].map(key => (
          <div key={key} className="flex flex-col gap-2">
            <SkeletonBar className="h-5 w-full" />
            <SkeletonBar className="h-4 w-2/3" />
          </div>
        ))}
      </div>
    </Skeleton>
  )
}
