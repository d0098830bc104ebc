'use client'

import { Check, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import type { Problem } from '@/app/client/api'
import { problemWords } from '@/app/client/problem'
import { useT } from '@/app/i18n/client'
import { useShortcuts } from '@/app/keyboard/shortcuts'
import { Button } from '@/app/ui/button'
import type { ThreadView } from '@/commands/thread-view'
import type { DiscussionAbilities, Held } from './abilities'
import type { Discussion } from './use-discussion'

/** Resolve or reopen; for a proposed wording that waits, accept or reject. A button that is held says why. */
export function ThreadActions({
  thread,
  discussion,
  abilities,
  readerId,
}: {
  thread: ThreadView
  discussion: Discussion
  abilities: DiscussionAbilities
  readerId: string
}) {
  const t = useT('discussion')
  const common = useT()
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
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
        {waits && (
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
      </div>
    </div>
  )
}

/** Why this reader may not resolve or reopen the thread, or null. */
export function settling(thread: ThreadView, abilities: DiscussionAbilities, mine: boolean): Held {
  return thread.blocking && !mine ? abilities.settleBlockingOfAnother : abilities.settle
}
