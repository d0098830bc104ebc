import { correctionAnchor, type Issue, issueUrl, lastChange, type Site } from './published-issue'

/** One thing that a feed tells: an edition, or a correction of one. */
export type FeedEntry = {
  url: string
  title: string
  /** Plain text. */
  summary: string
  publishedAt: string
  updatedAt: string
  tags: string[]
}

const kinds: Record<string, string> = {
  clarification: 'Clarification',
  correction: 'Correction',
  retraction: 'Retraction',
}

/** Editions and their corrections, the newest first. */
export function feedEntries(site: Site, issues: readonly Issue[]): FeedEntry[] {
  return issues
    .flatMap(issue => [entryOf(site, issue), ...correctionsOf(site, issue)])
    .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : 0))
}

function entryOf(site: Site, issue: Issue): FeedEntry {
  const { headline, teaser, sections, number, series } = issue.document
  const pieces = sections.flatMap(section => section.items.map(item => item.heading))
  return {
    url: issueUrl(site, issue),
    title: headline,
    summary: [teaser?.text ?? '', ...pieces].filter(text => text !== '').join('\n'),
    publishedAt: issue.publishedAt,
    updatedAt: lastChange(issue),
    tags: [`Edition ${number}`, ...(series ? [series.name] : [])],
  }
}

function correctionsOf(site: Site, issue: Issue): FeedEntry[] {
  return issue.corrections.map(correction => {
    const { kind, text, before, after, by, at } = correction
    return {
      url: `${issueUrl(site, issue)}#${correctionAnchor(correction)}`,
      title: `${kinds[kind] ?? kind}: ${issue.document.headline}`,
      summary: [
        text,
        before === null ? '' : `As printed: ${before}`,
        after === null ? '' : `As it should read: ${after}`,
        `Approved by ${by}.`,
      ]
        .filter(line => line !== '')
        .join('\n'),
      publishedAt: at,
      updatedAt: at,
      tags: ['Corrections'],
    }
  })
}
