'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Banner } from '@/app/ui/banner'
import { Button } from '@/app/ui/button'
import { RadioGroup } from '@/app/ui/radio-group'
import { SkeletonBar } from '@/app/ui/skeleton'
import { escapeHtml } from '@/formats/edition/html-text'
import { followLinks, inTheme } from '../../printed-frame'
import { useChosenTheme } from '../../use-chosen-theme'
import { PreviewFigures } from './preview-figures'
import { usePrinted } from './use-printed'

const widths = { page: 1100, email: 600, phone: 390, text: 1100 }
type Width = keyof typeof widths
const formats = { page: 'html', email: 'email', phone: 'html', text: 'text' } as const
type Light = 'light' | 'dark'

export type PreviewHandle = { show: (anchor: string) => void }

/**
 * The edition as it would print now: a page, a mail, a phone, or plain text. It is what the server renders, in a frame in
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
  const [light, setLight] = useState<Light>()
  const { text: html, failed, again } = usePrinted(editionId, formats[width], version)
  const mail = usePrinted(editionId, 'email', version)
  const words = usePrinted(editionId, 'text', version)
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
          { value: 'text', label: t('preview.text') },
        ]}
      />
      {width !== 'email' && (
        <RadioGroup
          legend={t('preview.light')}
          legendHidden
          inline
          value={light ?? theme ?? 'light'}
          onChange={setLight}
          options={[
            { value: 'light', label: t('preview.day') },
            { value: 'dark', label: t('preview.night') },
          ]}
        />
      )}
      <PreviewFigures mail={mail.text} text={words.text} />
      {failed && (
        <Banner
          tone="danger"
          urgent
          action={
            <Button size="small" onClick={again}>
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
            srcDoc={inTheme(width === 'text' ? textPage(html) : html, light ?? theme)}
            onLoad={onLoad}
            style={{ width: widths[width], height: `${100 / scale}%`, transform: `scale(${scale})` }}
            className="mx-auto block origin-top-left border-0"
          />
        )}
      </div>
    </div>
  )
}

/** Plain text as a page of its own, set as a mail program or a terminal sets it. */
function textPage(text: string): string {
  const style =
    'pre { margin: 0; padding: 1.25rem; font: 0.875rem/1.5 ui-monospace, "SF Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; color: #1e1a15; background: #fdfaf3; } html { background: #fdfaf3; } @media (prefers-color-scheme: dark) { html, pre { color: #eee6d8; background: #1f1b17; } }'
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Text</title><style>${style}</style></head>\n<body style="margin:0"><pre>${escapeHtml(text)}</pre></body>\n</html>`
}
