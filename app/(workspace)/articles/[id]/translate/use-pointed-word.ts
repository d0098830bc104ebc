import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { characterAt, type PointedWord, selectedWords } from './pointed-word'

const restBefore = 400
const stayAfter = 300

type Pointing = {
  pointed: PointedWord | null
  /** The pointer is on what was opened for the word: it stays. */
  hold: () => void
  release: () => void
  close: () => void
}

/**
 * What somebody looks at in the Chinese below `list`: where a mouse rests on a term, or on any character of the unit that
 * is worked on; what is selected, anywhere. A click on a term goes to `onTerm`.
 */
export function usePointedWord(
  list: RefObject<HTMLElement | null>,
  activeId: string | undefined,
  onTerm: (word: PointedWord) => void,
): Pointing {
  const [pointed, setPointed] = useState<PointedWord | null>(null)
  const [timer] = useState<{ id?: ReturnType<typeof setTimeout> }>({})
  const later = (wait: number, act: () => void) => {
    clearTimeout(timer.id)
    timer.id = setTimeout(act, wait)
  }
  const onMove = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || !(event.target instanceof Element)) return
    const source = event.target.closest<HTMLElement>('[data-source]')
    const isTerm = event.target.closest('[data-term]') !== null
    if (pointed?.isSelection) return
    const { clientX, clientY } = event
    if (source && (isTerm || source.dataset.source === activeId))
      later(restBefore, () => setPointed(characterAt(clientX, clientY)))
    else later(stayAfter, () => setPointed(null))
  })
  const onUp = useEffectEvent((event: PointerEvent) => {
    const chosen = selectedWords()
    if (chosen) return later(0, () => setPointed(chosen))
    if (!(event.target instanceof Element) || event.button !== 0) return
    const word = event.target.closest('[data-term]') ? characterAt(event.clientX, event.clientY) : null
    // A finger cannot rest on a word to read about it first.
    if (word && event.pointerType === 'mouse') onTerm(word)
    else later(0, () => setPointed(word))
  })
  const onAway = useEffectEvent((event: Event) => {
    const isInside = event.target instanceof Element && event.target.closest('[data-word-card]') !== null
    if (pointed && !isInside) setPointed(null)
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && pointed) setPointed(null)
  })
  useEffect(() => {
    const element = list.current
    const move = (event: PointerEvent) => onMove(event)
    const up = (event: PointerEvent) => onUp(event)
    const leave = () => {
      clearTimeout(timer.id)
      timer.id = setTimeout(() => setPointed(now => (now?.isSelection ? now : null)), stayAfter)
    }
    const away = (event: Event) => onAway(event)
    const key = (event: KeyboardEvent) => onKey(event)
    element?.addEventListener('pointermove', move)
    element?.addEventListener('pointerup', up)
    element?.addEventListener('pointerleave', leave)
    document.addEventListener('pointerdown', away)
    document.addEventListener('scroll', away, { passive: true })
    document.addEventListener('keydown', key)
    return () => {
      clearTimeout(timer.id)
      element?.removeEventListener('pointermove', move)
      element?.removeEventListener('pointerup', up)
      element?.removeEventListener('pointerleave', leave)
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('scroll', away)
      document.removeEventListener('keydown', key)
    }
  }, [list, timer])
  return {
    pointed,
    hold: () => clearTimeout(timer.id),
    release: () => {
      if (!pointed?.isSelection) later(stayAfter, () => setPointed(null))
    },
    close: () => setPointed(null),
  }
}
