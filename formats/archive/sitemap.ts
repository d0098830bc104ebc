import { type Issue, issueUrl, lastChange, type Site } from './published-issue'
import { declaration, xml } from './xml'

/** The sitemap of the archive (sitemaps.org 0.9), each page with its bilingual sibling. */
export function sitemap(site: Site, issues: readonly Issue[]): string {
  const alternates = (url: string) => [
    `<xhtml:link rel="alternate" hreflang="en" href="${xml(url)}"/>`,
    `<xhtml:link rel="alternate" hreflang="zh-Hans" href="${xml(`${url}?variant=columns`)}"/>`,
  ]
  const pages = issues.map(issue => {
    const url = issueUrl(site, issue)
    return [
      '<url>',
      `<loc>${xml(url)}</loc>`,
      `<lastmod>${lastChange(issue)}</lastmod>`,
      ...alternates(url),
      '</url>',
    ].join('\n')
  })
  return `${[
    declaration,
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url>\n<loc>${xml(site.origin)}/read</loc>\n</url>`,
    ...pages,
    '</urlset>',
  ].join('\n')}\n`
}
