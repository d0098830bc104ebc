import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** The shape of the page: a title, and room for a text. */
export default function SourceLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="mb-10 h-8 w-2/5" />
      <SkeletonBar className="h-96 w-full" />
    </Skeleton>
  )
}
