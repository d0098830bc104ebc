import { getT } from '@/app/i18n/server'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** The shape of the settings: the service, then the style and the limits. */
export default async function DraftSettingsLoading() {
  const t = await getT('drafts')
  return (
    <Skeleton label={t('settings.loading')}>
      <SkeletonBar className="mb-10 h-8 w-2/5" />
      <div className="flex max-w-form flex-col gap-6">
        <SkeletonBar className="h-96 w-full" />
        <SkeletonBar className="h-60 w-full" />
      </div>
    </Skeleton>
  )
}
