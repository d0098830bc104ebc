'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { followLinks, inTheme } from './printed-frame'
import { useChosenTheme } from './use-chosen-theme'

/**
 * A printed edition as a page within the page, as high as it is. It stands in a frame in which no script runs, with its own
 * style; what it says was written by people, and nothing of it reaches the page around it.
 */
export function PrintedPage({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number>()
  const [loads, setLoads] = useState(0)
  const theme = useChosenTheme()
  const shown = useMemo(() => inTheme(html, theme), [html, theme])
  // The frame may have loaded before the page came alive; each load is a new document.
  useEffect(() => {
    const page = loads >= 0 ? frame.current?.contentDocument : null
    if (!page?.body || page.readyState === 'loading') return
    const measure = () => setHeight(Math.ceil(page.documentElement.getBoundingClientRect().height))
    const observer = new ResizeObserver(measure)
    observer.observe(page.documentElement)
    measure()
    const unfollow = followLinks(page, element => {
      const top = frame.current?.getBoundingClientRect().top ?? 0
      window.scrollBy({ top: top + element.getBoundingClientRect().top - 24, behavior: 'smooth' })
    })
    return () => {
      observer.disconnect()
      unfollow()
    }
  }, [loads])
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={shown}
      onLoad={() => setLoads(count => count + 1)}
      style={height ? { height } : undefined}
      className="block min-h-dvh w-full rounded-lg border border-rule"
    />
  )
}
