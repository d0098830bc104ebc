import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function PeopleLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-40" />
      <div className="mt-8 flex flex-col gap-4">
        {['a', 'b', 'c', 'd', 'e'].map(key => (
          <SkeletonBar key={key} className="h-10 w-full" />
        ))}
      </div>
    </Skeleton>
  )
}
