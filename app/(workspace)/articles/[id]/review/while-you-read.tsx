'use client'

import { useLanguage, useT } from '@/app/i18n/client'
import type { News } from '@/app/live/changed-passages'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'

/** Says who changed the text while it was read, leads there, and asks whether it has been read. */
export function WhileYouRead({
  news: { names, passageIds },
  onShow,
  onRead,
}: {
  news: News
  onShow: (passageId: string) => void
  onRead: () => void
}) {
  const t = useT('live')
  const language = useLanguage()
  const [first] = passageIds
  return (
    <div className="mb-4" data-chrome>
      <Banner
        tone="warning"
        urgent
        title={t('changed', {
          names: new Intl.ListFormat(language).format(names),
          count: Math.max(1, passageIds.length),
        })}
        action={
          <>
            {first && (
              <Button size="small" variant="quiet" onClick={() => onShow(first)}>
                {t('show')}
              </Button>
            )}
            <Button size="small" onClick={onRead}>
              {t('read')}
            </Button>
          </>
        }
      >
        {t('changedBody')}
      </Banner>
    </div>
  )
}
