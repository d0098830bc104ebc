'use client'

import { useEffect, useState } from 'react'

/** How long nobody has typed when typing rests, in milliseconds. */
const pause = 1200

let lastTyped = 0
if (typeof document !== 'undefined') document.addEventListener('beforeinput', noteTyping, true)

function noteTyping(): void {
  lastTyped = Date.now()
}

/**
 * From when it is asked, whether typing has rested once. What opens without being asked for waits for that: it takes the
 * focus, and would swallow the letters that are on their way, or take a space for a press of its button.
 */
export function useTypingRests(asked: boolean): boolean {
  const [rests, setRests] = useState(false)
  useEffect(() => {
    if (!asked) return setRests(false)
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const left = lastTyped + pause - Date.now()
      if (left <= 0) setRests(true)
      else timer = setTimeout(look, left)
    }
    look()
    return () => clearTimeout(timer)
  }, [asked])
  return rests
}
