'use client'

import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { buttonStyle } from '@/app/ui/button-style'
import { DateTime } from '@/app/ui/date-time'
import { Panel } from '@/app/ui/panel'
import { Seal } from '@/app/ui/seal'
import type { ManifestView } from '@/commands/read-manifest'
import { exportFormats } from '@/domain/words'

/** What a published edition is made of, hash by hash, for whoever wants to check it. */
export function ManifestPanel({ manifest, editionId }: { manifest: ManifestView; editionId: string }) {
  const t = useT('editions')
  const { rootHash, contentHash, publishedAt, publishedBy, history, articles, passages, formats } = manifest
  return (
    <Panel
      title={t('manifest.title')}
      aside={
        <a
          href={`/api/v1/editions/${editionId}/manifest`}
          download={`manifest-${manifest.edition.number}.json`}
          className={buttonStyle({ size: 'small' })}
        >
          <Download size={15} strokeWidth={1.75} aria-hidden />
          {t('manifest.download')}
        </a>
      }
    >
      <p className="mb-4 max-w-measure-en text-ink-soft text-small">{t('manifest.body')}</p>
      <dl className="grid gap-x-6 gap-y-2 text-small sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact label={t('manifest.root')}>
          <Hash value={rootHash} />
        </Fact>
        <Fact label={t('manifest.content')}>
          <Hash value={contentHash} />
        </Fact>
        <Fact label={t('manifest.history')}>
          {t('manifest.entry', { seq: history.seq })} <Hash value={history.hash} />
        </Fact>
        <Fact label={t('manifest.published')}>
          <DateTime value={publishedAt} /> · {publishedBy.name}
        </Fact>
        {exportFormats.map(format => {
          const file = formats[format]
          return file ? (
            <Fact key={format} label={t(`export.${format}`)}>
              <Hash value={file.sha256} />
            </Fact>
          ) : null
        })}
      </dl>
      <Signed manifest={manifest} />
      <Made title={t('manifest.articles')} count={articles.length}>
        {articles.map(({ articleId, source, contentHash: hash }) => (
          <li key={articleId}>
            <a href={`/articles/${articleId}`} className="underlined">
              {articleId}
            </a>{' '}
            · {t('manifest.source', { version: source.version })} <Hash value={source.sha256} /> ·{' '}
            {t('manifest.content')} <Hash value={hash} />
          </li>
        ))}
      </Made>
      <Made title={t('manifest.passages')} count={passages.length}>
        {passages.map(({ passageId, revision, textSha256 }) => (
          <li key={passageId}>
            <span className="font-mono">{passageId}</span> · {t('manifest.revision', { revision })}{' '}
            <Hash value={textSha256} />
          </li>
        ))}
      </Made>
    </Panel>
  )
}

function Signed({ manifest: { signoffs, overrides } }: { manifest: ManifestView }) {
  const t = useT('editions')
  const common = useT()
  return (
    <>
      <Made title={t('manifest.signoffs')} count={signoffs.length}>
        {signoffs.map(({ id, stage, name, role, at, meaning }) => (
          <li key={id}>
            <Seal
              state="current"
              stage={stage}
              size="small"
              label={`${name}, ${common(`role.${role}`)}`}
              detail={
                <>
                  <DateTime value={at} /> · <span lang="en">{meaning}</span>
                </>
              }
            />
          </li>
        ))}
      </Made>
      {overrides.length > 0 && (
        <Made title={t('manifest.overrides')} count={overrides.length}>
          {overrides.map(({ code, name, reason, at, articleId }) => (
            <li key={`${code} ${articleId} ${at}`} className="border-vermilion border-l-2 pl-3">
              {common.optional(`gate.${code}`) ?? code} · {name} · <DateTime value={at} />
              <br />
              {reason}
            </li>
          ))}
        </Made>
      )}
    </>
  )
}

function Made({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <details className="mt-4 border-rule border-t pt-3 text-small">
      <summary className="font-medium">
        {title} <span className="tabular font-normal text-ink-quiet">{count}</span>
      </summary>
      <ul className="mt-2 flex flex-col gap-2 break-words">{children}</ul>
    </details>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-quiet">{label}</dt>
      <dd className="min-w-0 break-words max-sm:mb-1.5">{children}</dd>
    </>
  )
}

function Hash({ value }: { value: string }) {
  return <code className="break-all font-mono text-ink-soft text-micro">{value}</code>
}
