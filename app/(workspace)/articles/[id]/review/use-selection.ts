'use client'

import { type RefObject, useEffect, useState } from 'react'
import { type Selected, selectedIn } from '@/app/discussion/selection'

/** A selection in the text and where it ends, in pixels from the corner of the text's box. */
export type SelectedThere = Selected & { left: number; top: number }

/** What the reader has selected in the text, by whatever means, once they pause. */
export function useSelection(root: RefObject<HTMLElement | null>): SelectedThere | null {
  const [selected, setSelected] = useState<SelectedThere | null>(null)
  useEffect(() => {
    let timer = 0
    const look = () => {
      const box = root.current
      const selection = document.getSelection()
      const found = box && selectedIn(box, selection)
      if (!box || !found || !selection) return setSelected(null)
      const frame = box.getBoundingClientRect()
      const last = [...selection.getRangeAt(0).getClientRects()].at(-1)
      const end = last ?? frame
      setSelected({ ...found, left: end.right - frame.left, top: end.bottom - frame.top })
    }
    const later = () => {
      clearTimeout(timer)
      timer = window.setTimeout(look, 120)
    }
    document.addEventListener('selectionchange', later)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
    }
  }, [root])
  return selected
}
