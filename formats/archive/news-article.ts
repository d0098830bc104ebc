import type { DocumentItem } from '../../domain/edition-item'
import { type Issue, issueUrl, lastChange, type Site } from './published-issue'

/** schema.org for one issue: each piece a NewsArticle that says what it is a translation of. */
export function structuredData(site: Site, issue: Issue): object {
  const url = issueUrl(site, issue)
  const { number, headline, publishOn, sections } = issue.document
  const items = sections.flatMap(section => section.items)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'PublicationIssue',
        '@id': url,
        url,
        issueNumber: number,
        name: headline,
        datePublished: publishOn,
        isPartOf: { '@type': 'Periodical', name: site.title, url: `${site.origin}/read` },
      },
      ...items.map(item => ({
        '@type': 'NewsArticle',
        '@id': `${url}#${item.anchor}`,
        url: `${url}#${item.anchor}`,
        headline: item.title.text,
        inLanguage: 'en',
        author: peopleOf(item),
        datePublished: issue.publishedAt,
        dateModified: lastChange(issue),
        isPartOf: { '@id': url },
        ...(item.card.sourceLanguage === 'zh' ? { translationOfWork: sourceOf(item) } : {}),
      })),
    ],
  }
}

/** As text that may stand in a script element: nothing in it can close that. */
export function structuredText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function peopleOf({ card }: DocumentItem) {
  return card.authors.map(({ name, affiliation }) => ({
    '@type': 'Person',
    name,
    ...(affiliation === null ? {} : { affiliation: { '@type': 'Organization', name: affiliation } }),
  }))
}

function sourceOf({ card }: DocumentItem) {
  return {
    '@type': 'Article',
    inLanguage: 'zh-Hans',
    ...(card.sourceTitle === null ? {} : { headline: card.sourceTitle }),
    author: card.authors.map(({ zh, name }) => ({ '@type': 'Person', name: zh ?? name })),
    ...(card.publishedOn === null ? {} : { datePublished: card.publishedOn }),
    ...(card.url === null ? {} : { url: card.url }),
    ...(card.publication === null ? {} : { publisher: { '@type': 'Organization', name: card.publication } }),
  }
}
