'use client'

import { type RefObject, useEffect, useState } from 'react'
import { mostOf, type Selected, selectedIn } from '@/app/discussion/selection'

/**
 * A selection in the text and where it ends, in pixels from the corner of the text's box: the text that holds most of it,
 * and all that it reaches into.
 */
export type SelectedThere = Selected & { all: Selected[]; left: number; top: number }

/** What the reader has selected in the text, by whatever means, once they pause. */
export function useSelection(root: RefObject<HTMLElement | null>): SelectedThere | null {
  const [selected, setSelected] = useState<SelectedThere | null>(null)
  useEffect(() => {
    let timer = 0
    const look = () => {
      const box = root.current
      const selection = document.getSelection()
      const all = box ? selectedIn(box, selection) : []
      const found = mostOf(all)
      if (!box || !found || !selection) return setSelected(null)
      const frame = box.getBoundingClientRect()
      const last = [...selection.getRangeAt(0).getClientRects()].at(-1)
      const end = last ?? frame
      setSelected({ ...found, all, left: end.right - frame.left, top: end.bottom - frame.top })
    }
    // Nothing may come up under the pointer while it still selects: the selection would run on behind it.
    let pressed = false
    const later = () => {
      clearTimeout(timer)
      if (!pressed) timer = window.setTimeout(look, 120)
    }
    const press = ({ pointerType }: PointerEvent) => {
      pressed = pointerType === 'mouse'
    }
    const release = () => {
      if (!pressed) return
      pressed = false
      later()
    }
    document.addEventListener('selectionchange', later)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
    }
  }, [root])
  return selected
}
