import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function EditionLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-96 max-w-full" />
      <SkeletonBar className="mt-4 h-6 w-64" />
      <div className="mt-10 grid gap-8 xl:grid-cols-2">
        <div className="flex flex-col gap-5">
          {['a', 'b', 'c', 'd'].map(key => (
            <SkeletonBar key={key} className="h-44 w-full" />
          ))}
        </div>
        <SkeletonBar className="h-[75dvh] w-full" />
      </div>
    </Skeleton>
  )
}
