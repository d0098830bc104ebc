'use client'

import { useT } from './i18n/client'
import { Button } from './ui/button'
import { ErrorState } from './ui/error-state'

/** The page that failed, saying what was kept. The digest finds the fault in the server's log; nothing else is told. */
export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  const t = useT()
  return (
    <div className="mx-auto max-w-form px-4 py-12">
      <ErrorState
        level={1}
        title={t('error.title')}
        action={
          <Button variant="primary" onClick={() => retry()}>
            {t('actions.retry')}
          </Button>
        }
      >
        <p>{t('error.kept')}</p>
        <p>{error.digest ? t('error.retry', { digest: error.digest }) : t('error.retryPlain')}</p>
      </ErrorState>
    </div>
  )
}
