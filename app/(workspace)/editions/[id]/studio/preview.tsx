'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { RadioGroup } from '@/app/ui/radio-group'
import { SkeletonBar } from '@/app/ui/skeleton'
import { followLinks, inTheme } from '../../printed-frame'
import { useChosenTheme } from '../../use-chosen-theme'

const widths = { page: 1100, email: 600, phone: 390 }
type Width = keyof typeof widths

export type PreviewHandle = { show: (anchor: string) => void }

/**
 * The edition as it would print now, at the width of a page, a mail or a phone. It is what the server renders, in a frame in
 * which no script runs; it is fetched anew after each save and keeps its place.
 */
export function Preview({
  editionId,
  number,
  version,
  handle,
}: {
  editionId: string
  number: number
  /** Changes with every save. */
  version: string
  handle: RefObject<PreviewHandle | null>
}) {
  const t = useT('editions')
  const theme = useChosenTheme()
  const pane = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const place = useRef(0)
  const unfollow = useRef<() => void>(() => {})
  const [width, setWidth] = useState<Width>('email')
  const [scale, setScale] = useState(1)
  const [tries, setTries] = useState(0)
  const [html, setHtml] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    // Named here so that each save, and each try, fetches anew.
    const wanted = `${version} ${tries}`
    fetchPage(editionId, stop.signal).then(page => {
      if (stop.signal.aborted || !wanted) return
      setFailed(page === null)
      if (page !== null) setHtml(page)
    })
    return () => stop.abort()
  }, [editionId, version, tries])
  useEffect(() => {
    if (pane.current && pane.current.clientWidth < 480) setWidth('phone')
  }, [])
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const measure = () => setScale(Math.min(1, element.clientWidth / widths[width]))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [width])
  const showElement = (element: Element) => element.scrollIntoView({ behavior: 'smooth', block: 'start' })
  useEffect(() => {
    handle.current = {
      show: anchor => {
        const element = frame.current?.contentDocument?.getElementById(anchor)
        if (element) showElement(element)
      },
    }
  })
  const onLoad = () => {
    unfollow.current()
    const page = frame.current?.contentDocument
    const view = frame.current?.contentWindow
    if (!page || !view) return
    view.scrollTo({ top: place.current })
    view.addEventListener('scroll', () => {
      place.current = view.scrollY
    })
    unfollow.current = followLinks(page, showElement)
  }
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        legend={t('preview.width')}
        legendHidden
        inline
        value={width}
        onChange={setWidth}
        options={[
          { value: 'page', label: t('preview.page') },
          { value: 'email', label: t('preview.email') },
          { value: 'phone', label: t('preview.phone') },
        ]}
      />
      {failed && (
        <Banner
          tone="danger"
          urgent
          action={
            <Button size="small" onClick={() => setTries(tries + 1)}>
              {t('preview.again')}
            </Button>
          }
        >
          {t('preview.failed')}
        </Banner>
      )}
      <div
        ref={pane}
        className="h-[75dvh] overflow-hidden rounded-lg border border-rule xl:h-[calc(100dvh-10.5rem)]"
      >
        {html === undefined ? (
          <SkeletonBar className="h-full w-full" />
        ) : (
          <iframe
            ref={frame}
            title={t('preview.frame', { number })}
            sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
            srcDoc={inTheme(html, theme)}
            onLoad={onLoad}
            style={{ width: widths[width], height: `${100 / scale}%`, transform: `scale(${scale})` }}
            className="mx-auto block origin-top-left border-0"
          />
        )}
      </div>
    </div>
  )
}

async function fetchPage(editionId: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(`/api/v1/editions/${editionId}/export?format=html`, { signal })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}
