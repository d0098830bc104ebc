import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** The shape of a page of settings: its heading, then its parts by their height. */
export function SettingsSkeleton({ label, parts }: { label: string; parts: readonly ('h-60' | 'h-96')[] }) {
  return (
    <Skeleton label={label}>
      <SkeletonBar className="mb-10 h-8 w-2/5" />
      <div className="flex max-w-form flex-col gap-6">
        {parts.map(height => (
          <SkeletonBar key={height} className={`${height} w-full`} />
        ))}
      </div>
    </Skeleton>
  )
}
