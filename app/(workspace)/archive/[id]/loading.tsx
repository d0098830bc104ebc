import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function IssueLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-80 max-w-full" />
      <SkeletonBar className="mt-8 h-dvh w-full" />
    </Skeleton>
  )
}
