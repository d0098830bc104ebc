'use client'

import { useEffect, useRef, useState } from 'react'
import { keepDoor } from '@/app/client/api'
import { useLater } from '@/app/client/later'
import { useT } from '@/app/i18n/client'
import type { FactorKind } from '@/domain/second-factor'

export type Asking = 'signIn' | 'prove'
export type Me = { id: string; name: string; email: string; factors: readonly FactorKind[] }

type Waiting = { asking: Asking; answer: Promise<boolean>; settle: (yes: boolean) => void }

const dialog = () => import('./door-dialog')

/**
 * Asks in place for what a request needs: a new sign-in when the session ended, the password for fresh proof. Requests
 * wait meanwhile and are sent again after, so that nothing that was typed is lost. However many wait, one dialog is shown.
 */
export function Doorkeeper({ me, demo }: { me: Me; demo: boolean }) {
  const t = useT('auth')
  const [asking, setAsking] = useState<Asking>()
  const [later, want] = useLater(dialog)
  const waiting = useRef<Waiting>(null)
  const offline = t('offline')
  useEffect(() => {
    const ask = async (wanted: Asking) => {
      if (waiting.current?.asking === wanted) return waiting.current.answer
      waiting.current?.settle(false)
      const made = newWaiting(wanted)
      waiting.current = made
      setAsking(wanted)
      // Without its dialog nobody can answer: the request is refused, and whoever sent it keeps its text.
      if (!(await want()) && waiting.current === made) settle(waiting, false)
      return made.answer
    }
    return keepDoor({ signIn: () => ask('signIn'), prove: () => ask('prove'), offline })
  }, [offline, want])
  useEffect(() => {
    // Fetched as soon as somebody begins to work, while the server is surely there.
    const fetchIt = () => want()
    document.addEventListener('focusin', fetchIt, { once: true })
    return () => document.removeEventListener('focusin', fetchIt)
  }, [want])
  if (!asking || !later) return null
  return (
    <later.DoorDialog
      key={asking}
      asking={asking}
      me={me}
      demo={demo}
      onSettle={yes => {
        settle(waiting, yes)
        setAsking(undefined)
      }}
    />
  )
}

function newWaiting(asking: Asking): Waiting {
  let settle: (yes: boolean) => void = () => {}
  const answer = new Promise<boolean>(resolve => {
    settle = resolve
  })
  return { asking, answer, settle }
}

function settle(waiting: { current: Waiting | null }, yes: boolean): void {
  waiting.current?.settle(yes)
  waiting.current = null
}
