'use client'

import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { Skeleton, SkeletonBar } from '@/app/ui/skeleton'

/** While it is read who wrote what, and when it could not be read. */
export function WritersState({ problem, again }: { problem?: string; again: () => void }) {
  const t = useT('writers')
  if (problem === undefined)
    return (
      <Skeleton>
        <SkeletonBar className="h-5 w-1/2" />
        <SkeletonBar className="mt-3 mb-4 h-16 w-full" />
      </Skeleton>
    )
  return (
    <Banner
      tone="danger"
      title={t('failed')}
      action={
        <Button size="small" onClick={again}>
          {t('again')}
        </Button>
      }
    >
      {problem}
    </Banner>
  )
}
