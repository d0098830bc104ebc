'use client'

import { useEffect, useRef } from 'react'

/** Stands inside a row that scrolls sideways, and brings what is chosen there into view on a narrow screen. */
export function ChosenInView() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const row = mark.current?.parentElement
    const chosen = row?.querySelector<HTMLElement>('[aria-current=page], [data-state=active]')
    if (row && chosen) row.scrollLeft = chosen.offsetLeft + chosen.offsetWidth / 2 - row.clientWidth / 2
  }, [])
  return <span ref={mark} hidden />
}
