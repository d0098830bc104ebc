import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function TermsLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-40" />
      <SkeletonBar className="mt-8 mb-6 h-9 w-full max-w-form" />
      <div className="flex flex-col gap-4">
        {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(key => (
          <SkeletonBar key={key} className="h-8 w-full" />
        ))}
      </div>
    </Skeleton>
  )
}
