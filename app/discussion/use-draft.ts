'use client'

import { useCallback, useRef, useState } from 'react'
import { useKept } from '@/app/client/drafts/use-kept'

/**
 * Text that is being written, kept in the browser so that neither a reload nor a crash loses it. Also the key under
 * which it is sent: the same text sent twice, because an answer was lost, is taken once.
 */
export function useDraft(
  place: string,
  label: string,
): {
  text: string
  setText: (text: string) => void
  clear: () => void
  sendKey: () => string
} {
  const [text, setText] = useState('')
  const sent = useRef({ text: '', key: '' })
  useKept({
    place,
    value: text === '' ? null : { text },
    text,
    label,
    onFound: found => {
      setText(found.text)
      return true
    },
  })
  const clear = useCallback(() => setText(''), [])
  const sendKey = () => {
    if (sent.current.text !== text || !sent.current.key) sent.current = { text, key: crypto.randomUUID() }
    return sent.current.key
  }
  return { text, setText, clear, sendKey }
}
