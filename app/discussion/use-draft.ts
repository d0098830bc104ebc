'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * Text that is being written, kept in the browser so that neither a reload nor a crash loses it. Also the key under
 * which it is sent: the same text sent twice, because an answer was lost, is taken once.
 */
export function useDraft(key: string): {
  text: string
  setText: (text: string) => void
  clear: () => void
  sendKey: () => string
} {
  const [text, setState] = useState('')
  const sent = useRef({ text: '', key: '' })
  useEffect(() => {
    const kept = localStorage.getItem(key)
    if (kept) setState(now => now || kept)
  }, [key])
  const setText = useCallback(
    (next: string) => {
      setState(next)
      if (next) localStorage.setItem(key, next)
      else localStorage.removeItem(key)
    },
    [key],
  )
  const clear = useCallback(() => setText(''), [setText])
  const sendKey = () => {
    if (sent.current.text !== text || !sent.current.key) sent.current = { text, key: crypto.randomUUID() }
    return sent.current.key
  }
  return { text, setText, clear, sendKey }
}
