import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** The shape of the page: a title, and two sheets. */
export default function ExchangeLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="mb-10 h-8 w-2/5" />
      <SkeletonBar className="mb-6 h-48 w-full" />
      <SkeletonBar className="h-48 w-full" />
    </Skeleton>
  )
}
