'use client'

import { useLanguage, useT } from '@/app/i18n/client'
import type { NewLink } from '@/commands/invite-person'
import { ShownSecret } from '../shown-secret'

/** A single-use link, whole, to be passed on by hand. Its secret stands behind the `#`, which is sent to no server. */
export function NewLinkShown({ link, onClose }: { link: NewLink; onClose: () => void }) {
  const t = useT('people')
  const until = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(link.expiresAt),
  )
  return (
    <ShownSecret
      secret={`${window.location.origin}/invitation#${link.secret}`}
      words={{
        title: t('link.title'),
        body: t('link.body', { until }),
        label: t('link.label'),
        copy: t('link.copy'),
        copied: t('link.copied'),
        failed: t('link.failed'),
        close: t('link.close'),
      }}
      onClose={onClose}
    />
  )
}
