import { getT } from '@/app/i18n/server'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** The heading, then two groups of notices. */
export default async function InboxLoading() {
  const t = await getT('notices')
  return (
    <Skeleton label={t('loading')}>
      <SkeletonBar className="h-9 w-40" />
      <SkeletonBar className="mt-8 h-44 w-full max-w-form" />
      <SkeletonBar className="mt-5 h-28 w-full max-w-form" />
    </Skeleton>
  )
}
