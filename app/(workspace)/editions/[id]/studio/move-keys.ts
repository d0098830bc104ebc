import type { KeyboardEvent } from 'react'

/** Alt with the arrow up or down moves the part whose heading has the focus. */
export function onMoveKeys(move: (by: -1 | 1) => void) {
  return (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
}
