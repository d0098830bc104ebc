'use client'

import { X } from 'lucide-react'
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { useT } from '@/app/i18n/client'
import { type NoticeTone, noticeIcons } from './banner'
import { Button } from './button'

export interface ToastMessage {
  title: string
  tone?: NoticeTone
  /** Undo, usually. With an action, or a danger, it stays until it is dismissed. */
  action?: { label: string; onClick: () => void }
}

type Shown = ToastMessage & { id: number }

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null)

const lifetime = 6000

/** Holds the notices of the page in a live region; the newest at the bottom, three at most. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useT()
  const [shown, setShown] = useState<Shown[]>([])
  const counter = useRef(0)
  const notify = useCallback((message: ToastMessage) => {
    counter.current += 1
    const id = counter.current
    setShown(before => [...before.slice(-2), { ...message, id }])
  }, [])
  const dismiss = useCallback((id: number) => setShown(before => before.filter(one => one.id !== id)), [])
  return (
    <ToastContext value={notify}>
      {children}
      <section
        aria-label={t('notices')}
        data-chrome
        className="pointer-events-none fixed right-4 bottom-20 left-4 z-50 flex flex-col items-end gap-2 md:bottom-4 md:left-auto"
      >
        <div aria-live="polite" aria-atomic="false" className="contents">
          {shown.map(message => (
            <ToastCard key={message.id} message={message} onDismiss={() => dismiss(message.id)} />
          ))}
        </div>
      </section>
    </ToastContext>
  )
}

/** Shows a passing notice: `notify({ title: '…', tone: 'success' })`. */
export function useToast(): (message: ToastMessage) => void {
  const notify = use(ToastContext)
  if (!notify) throw new Error('useToast needs a ToastProvider above it')
  return notify
}

function ToastCard({ message, onDismiss }: { message: Shown; onDismiss: () => void }) {
  const t = useT()
  const card = useRef<HTMLDivElement>(null)
  const tone = message.tone ?? 'info'
  const stays = tone === 'danger' || message.action !== undefined
  const leave = useEffectEvent(onDismiss)
  useEffect(() => {
    if (stays) return
    // Asks again while it is under the pointer or holds the focus, so that it can be read in peace.
    const timer = setInterval(() => {
      if (!card.current?.matches(':hover, :focus-within')) leave()
    }, lifetime)
    return () => clearInterval(timer)
  }, [stays])
  const Icon = noticeIcons[tone]
  return (
    <div
      ref={card}
      className="pointer-events-auto flex w-full max-w-note animate-rise items-center gap-3 rounded-md bg-ink py-2 pr-2 pl-3.5 text-on-ink text-ui shadow-float"
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <p className="min-w-0 flex-1">
        {tone !== 'info' && <span className="sr-only">{t(`notice.${tone}`)}: </span>}
        {message.title}
      </p>
      {message.action && (
        <Button
          size="small"
          onClick={() => {
            message.action?.onClick()
            onDismiss()
          }}
        >
          {message.action.label}
        </Button>
      )}
      <button
        type="button"
        aria-label={t('actions.dismiss')}
        onClick={onDismiss}
        className="grid size-7 place-items-center rounded-md hover:bg-ink-soft"
      >
        <X size={15} aria-hidden />
      </button>
    </div>
  )
}
