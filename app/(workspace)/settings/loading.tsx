import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

export default function SettingsLoading() {
  return (
    <Skeleton>
      <SkeletonBar className="h-9 w-40" />
      <SkeletonBar className="mt-8 h-64 w-full max-w-page" />
      <SkeletonBar className="mt-6 h-64 w-full max-w-page" />
    </Skeleton>
  )
}
