import type { ReactNode } from 'react'
import { getT } from '@/app/i18n/server'
import { DateTime } from '@/app/ui/date-time'
import { PersonName } from '@/app/ui/person-name'
import type { ArticleView } from '@/commands/article-view'
import type { SourceInspection } from '@/domain/source-text'
import type { Form, Rights, SourceLanguage } from '@/domain/words'

/** Where the article came from and on what terms. What is not known is said to be unknown, not left out. */
export async function SourceCard({
  article,
  proposer,
  inspection,
}: {
  article: ArticleView
  proposer: string
  /** What a person should know about the characters of the source. */
  inspection?: SourceInspection
}) {
  const [t, common] = await Promise.all([getT('articles'), getT()])
  const { authors, publication, publishedOn, url, topics, reason, source, createdAt } = article
  const noticed = inspection
    ? [
        ...(article.sourceLanguage === 'zh' && !inspection.looksChinese ? [t('notChinese')] : []),
        ...(['control', 'bidi', 'invisible'] as const)
          .filter(kind => inspection[kind].count > 0)
          .map(kind => t(`new.hiddenKind.${kind}`, { count: inspection[kind].count })),
      ]
    : []
  const rows: [string, ReactNode][] = [
    [
      t('field.authors'),
      authors.length > 0 && (
        <ul>
          {authors.map(({ zh, en, affiliation }) => (
            <li key={`${zh} ${en}`}>
              <PersonName zh={zh ?? undefined} name={en ?? undefined} detail={affiliation ?? undefined} />
            </li>
          ))}
        </ul>
      ),
    ],
    [t('field.publication'), publication],
    [t('field.publishedOn'), publishedOn && <DateTime value={publishedOn} show="date" />],
    [
      t('field.url'),
      url && (
        <a href={url} rel="noreferrer" target="_blank" className="underlined break-all">
          {url}
        </a>
      ),
    ],
    [t('field.rights'), common(`rights.${article.rights as Rights}`)],
    [t('field.topics'), topics.join(' · ')],
    [t('field.reason'), reason && <span className="whitespace-pre-line">{reason}</span>],
    [t('field.form'), common(`form.${article.form as Form}`)],
    [t('field.sourceLanguage'), common(`sourceLanguage.${article.sourceLanguage as SourceLanguage}`)],
    [
      t('field.proposed'),
      <>
        {proposer}, <DateTime value={createdAt} show="date" />
      </>,
    ],
    [
      t('field.source'),
      <>
        {t('sourceVersion', { version: source.version })}{' '}
        <code className="break-all text-ink-quiet text-small">{source.sha256.slice(0, 12)}…</code>
        {noticed.map(words => (
          <span key={words} className="block text-ochre text-small">
            {words}
          </span>
        ))}
      </>,
    ],
  ]
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-4 gap-y-2 text-ui">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-quiet text-small leading-snug">{label}</dt>
          <dd className="min-w-0">{value || <span className="text-ink-quiet">{t('unknown')}</span>}</dd>
        </div>
      ))}
      {article.confidential && (
        <div className="contents">
          <dt className="text-ink-quiet text-small">{t('field.confidential')}</dt>
          <dd>{t('confidential')}</dd>
        </div>
      )}
    </dl>
  )
}
