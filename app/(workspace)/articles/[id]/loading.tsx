import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function ArticleLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-3/5" />
      <SkeletonBar className="mt-3 h-5 w-2/5" />
      <SkeletonBar className="mt-6 mb-8 h-9 w-full" />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <SkeletonBar className="h-60 w-full" />
        <SkeletonBar className="h-60 w-full" />
      </div>
    </Skeleton>
  )
}
