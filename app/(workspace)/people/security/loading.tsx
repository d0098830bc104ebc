import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function SecurityLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-48" />
      <SkeletonBar className="mt-8 h-40 w-full" />
      <SkeletonBar className="mt-6 h-60 w-full" />
    </Skeleton>
  )
}
