import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function AccountLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-48" />
      <div className="mt-8 grid gap-6 lg:grid-cols-2">
        {['a', 'b', 'c', 'd'].map(key => (
          <SkeletonBar key={key} className="h-56 w-full" />
        ))}
      </div>
    </Skeleton>
  )
}
