import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isShown } from '@/app/discussion/thread-order'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { NoteLook } from '@/app/live/note-look'
import { Button } from '@/app/ui/button'
import { CoverageShares } from '@/app/ui/coverage-shares'
import { EmptyState } from '@/app/ui/empty-state'
import { readUnits } from '@/commands/read-units'
import { charactersByFate } from '@/domain/coverage'
import { ArticleHeader } from '../article-header'
import { articleOfPage, articleTitle } from '../article-page'
import { readReview } from './review-data'
import { ReviewRoom } from './review-room'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ panel?: string; show?: string; thread?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const t = await getT('review')
  const title = await articleTitle(id, `/articles/${id}/review`)
  return { title: title ? `${t('title')}: ${title}` : t('title') }
}

/** The review room: the English as it will be printed, the discussion in its margin, the seals beside it. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const { panel, show, thread } = await searchParams
  const { context, article } = await articleOfPage(id, `/articles/${id}/review`)
  if (!article.ok) notFound()
  const [t, language] = await Promise.all([getT('review'), currentLanguage()])
  const review = await readReview(context, article.value, language)
  if (!review.ok) notFound()
  const { threads, texts } = review.value
  const units = readUnits(context, id)
  const nothingWritten = texts.every(({ kind, text }) => kind === 'sentence' || text.trim() === '')
  return (
    <Translations namespaces={['review', 'discussion', 'signing', 'live', 'writers']}>
      <ArticleHeader
        article={article.value}
        current="review"
        openThreads={threads.filter(one => isShown(one, 'open')).length}
      />
      <NoteLook base={`/articles/${id}`} />
      {nothingWritten ? (
        <EmptyState
          title={t('text.empty')}
          action={<Button href={`/articles/${id}/translate`}>{t('text.toTranslation')}</Button>}
        >
          {t('text.emptyBody')}
        </EmptyState>
      ) : (
        <>
          {units.ok && <CoverageShares characters={charactersByFate(units.value.items)} />}
          <ReviewRoom
            article={{
              id,
              state: article.value.state,
              form: article.value.form,
              whyId: article.value.summary.whyItMatters.id,
              titleId: article.value.title.en.id,
              takeawayIds: article.value.summary.takeaways.map(takeaway => takeaway.id),
            }}
            review={review.value}
            readerId={context.actor.userId}
            readAt={context.now}
            start={{ panel: panel === 'signing' ? 'signing' : 'comments', show, thread }}
          />
        </>
      )}
    </Translations>
  )
}
