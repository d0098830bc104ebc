'use client'

import { Check, Link2, PencilLine, RotateCcw, TextSelect, X } from 'lucide-react'
import { useState } from 'react'
import type { Problem } from '@/app/client/api'
import { useLater } from '@/app/client/later'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { Button } from '@/app/ui/button'
import { useToast } from '@/app/ui/toast'
import type { ThreadView } from '@/commands/thread-view'
import type { AnchoredText, DiscussionAbilities, Held } from './abilities'
import type { Discussion } from './use-discussion'

const loadDialogs = async () => {
  const [accept, reattach] = await Promise.all([import('./accept-dialog'), import('./reattach-dialog')])
  return { AcceptDialog: accept.AcceptDialog, ReattachDialog: reattach.ReattachDialog }
}

/** Resolve or reopen; for a proposed wording that waits, accept or reject. A button that is held says why. */
export function ThreadActions({
  thread,
  place,
  texts,
  discussion,
  abilities,
  readerId,
}: {
  thread: ThreadView
  place?: AnchoredText
  texts: readonly AnchoredText[]
  discussion: Discussion
  abilities: DiscussionAbilities
  readerId: string
}) {
  const t = useT('discussion')
  const common = useT()
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [open, setOpen] = useState<'accept' | 'reattach' | null>(null)
  const [dialogs, wantDialogs] = useLater(loadDialogs)
  const notify = useToast()
  const ask = async (dialog: 'accept' | 'reattach') => {
    setOpen(dialog)
    if (await wantDialogs()) return
    setOpen(null)
    notify({ tone: 'danger', title: common('save.offline') })
  }
  const copyLink = async () => {
    const address = new URL(location.href)
    address.search = `?thread=${thread.id}`
    address.hash = ''
    await navigator.clipboard.writeText(address.href)
    notify({ title: t('linked') })
  }
  const act = async (verb: 'resolve' | 'reopen' | 'accept' | 'reject') => {
    setBusy(verb)
    setProblem(await discussion[verb](thread.id))
    setBusy(null)
  }
  const mine = thread.author.id === readerId
  const waits = thread.suggestion?.status === 'open'
  const isOpen = thread.status === 'open'
  const held = settling(thread, abilities, mine)
  const settle = () => act(isOpen ? 'resolve' : 'reopen')
  useShortcuts(t('keys.group'), held ? [] : [{ keys: 'r', label: t('keys.resolve'), run: settle }])
  return (
    <div className="flex flex-col gap-2">
      {problem && (
        <p role="alert" className="whitespace-pre-line text-small text-wine">
          {problemWords(problem)}
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        {waits && thread.suggestion?.rebase === undefined && (
          <Button
            size="small"
            icon={Check}
            loading={busy === 'accept'}
            disabledReason={abilities.accept ?? undefined}
            onClick={() => act('accept')}
          >
            {common('actions.accept')}
          </Button>
        )}
        {waits && place && (
          <Button
            size="small"
            variant={thread.suggestion?.rebase === undefined ? 'quiet' : 'secondary'}
            icon={PencilLine}
            disabledReason={abilities.accept ?? undefined}
            onClick={() => ask('accept')}
          >
            {t('accept.edit')}
          </Button>
        )}
        {waits && (
          <Button
            size="small"
            variant="quiet"
            icon={X}
            loading={busy === 'reject'}
            disabledReason={(mine ? abilities.settle : abilities.reject) ?? undefined}
            onClick={() => act('reject')}
          >
            {mine ? t('suggestion.withdraw') : common('actions.reject')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          icon={isOpen ? Check : RotateCcw}
          loading={busy === 'resolve' || busy === 'reopen'}
          disabledReason={held ?? undefined}
          onClick={settle}
        >
          {isOpen ? common('actions.resolve') : common('actions.reopen')}
        </Button>
        {!thread.suggestion && thread.anchor.state !== 'attached' && texts.length > 0 && (
          <Button
            size="small"
            variant="quiet"
            icon={TextSelect}
            disabledReason={abilities.comment ?? undefined}
            onClick={() => ask('reattach')}
          >
            {t('reattach.open')}
          </Button>
        )}
        <Button size="small" variant="quiet" icon={Link2} aria-label={t('link')} onClick={copyLink} />
      </div>
      {dialogs && open === 'accept' && place && (
        <dialogs.AcceptDialog
          thread={thread}
          place={place}
          accept={discussion.accept}
          onClose={() => setOpen(null)}
        />
      )}
      {dialogs && open === 'reattach' && (
        <dialogs.ReattachDialog
          thread={thread}
          texts={texts.filter(({ text }) => text.trim() !== '')}
          reattach={discussion.reattach}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

/** Why this reader may not resolve or reopen the thread, or null. */
export function settling(thread: ThreadView, abilities: DiscussionAbilities, mine: boolean): Held {
  return thread.blocking && !mine ? abilities.settleBlockingOfAnother : abilities.settle
}
