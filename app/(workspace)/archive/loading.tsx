import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function ArchiveLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-48" />
      <div className="mt-8 grid max-w-page gap-8 md:grid-cols-2">
        {['a', 'b', 'c', 'd'].map(key => (
          <SkeletonBar key={key} className="h-44 w-full" />
        ))}
      </div>
    </Skeleton>
  )
}
