import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function ArticlesLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-48" />
      <SkeletonBar className="mt-8 mb-8 h-9 w-full max-w-form" />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-3">
        {['a', 'b', 'c', 'd', 'e', 'f'].map(key => (
          <SkeletonBar key={key} className="h-36 w-full" />
        ))}
      </div>
    </Skeleton>
  )
}
