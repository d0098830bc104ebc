'use client'

import { useState, useSyncExternalStore } from 'react'
import { useDrafts } from '@/app/client/drafts/drafts-provider'
import type { Found } from '@/app/client/drafts/kept-drafts'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { RelativeTime } from '@/app/ui/relative-time'

/** Texts that no part of the page has taken up: each can be copied, gone on with where it was written, or thrown away. */
export function KeptTextsDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const drafts = useDrafts()
  const leftovers = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.leftovers,
    () => drafts.leftovers,
  )
  return (
    <Dialog
      open
      size="large"
      onOpenChange={open => !open && onClose()}
      title={t('drafts.title')}
      description={t('drafts.about')}
    >
      <ul className="flex flex-col pb-2">
        {leftovers.map(found => (
          <KeptText key={found.key} found={found} onDiscard={() => drafts.discard(found)} />
        ))}
      </ul>
    </Dialog>
  )
}

function KeptText({ found, onDiscard }: { found: Found; onDiscard: () => void }) {
  const t = useT()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(found.text)
    setCopied(true)
  }
  return (
    <li className="flex flex-col gap-2 border-rule border-b py-3 last:border-b-0">
      <p className="flex flex-wrap gap-x-3 text-small">
        <span className="font-medium">{found.label}</span>
        <span className="text-ink-quiet">
          <RelativeTime value={new Date(found.at).toISOString()} />
        </span>
      </p>
      <p className="reading-en line-clamp-6 whitespace-pre-wrap">{found.text || '—'}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" href={found.href}>
          {t('drafts.open')}
        </Button>
        <Button size="small" onClick={copy}>
          {t(isCopied ? 'drafts.copied' : 'drafts.copy')}
        </Button>
        <Button size="small" variant="quiet" onClick={onDiscard}>
          {t('drafts.discard')}
        </Button>
      </div>
    </li>
  )
}
