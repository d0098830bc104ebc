/**
 * Makes the links of a printed page work inside a frame where no script runs and nothing navigates: a link within the page
 * scrolls, a link out opens a page of its own. `scrollTo` brings an element of the page into view.
 * @returns how to take it back.
 */
export function followLinks(page: Document, scrollTo: (element: Element) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element | null
    const link = target?.closest?.('a[href]')
    const href = link?.getAttribute('href')
    if (!href) return
    event.preventDefault()
    if (href.startsWith('#')) {
      const element = page.getElementById(decodeURIComponent(href.slice(1)))
      if (element) scrollTo(element)
    } else if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer')
  }
  page.addEventListener('click', onClick)
  return () => page.removeEventListener('click', onClick)
}

/** A page that is printed follows the browser's theme; where the reader chose one here, it is shown in that. */
export function inTheme(html: string, theme: 'light' | 'dark' | null): string {
  if (!theme) return html
  return html.replaceAll(
    '@media (prefers-color-scheme: dark)',
    theme === 'dark' ? '@media all' : '@media not all',
  )
}
