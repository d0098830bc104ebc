import { Skeleton, SkeletonBar, SkeletonBilingual } from '@/app/ui/skeleton'

export default function TranslateLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-3/5" />
      <SkeletonBar className="mt-6 h-9 w-full" />
      <SkeletonBar className="mt-6 mb-8 h-4 w-full" />
      <SkeletonBilingual rows={7} />
    </Skeleton>
  )
}
