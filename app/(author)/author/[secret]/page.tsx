import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DraftsProvider } from '@/app/client/drafts/drafts-provider'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { database } from '@/app/session/database'
import { draftSecretOf } from '@/app/session/draft-secret'
import { En, Zh } from '@/app/ui/text'
import { enterAsAuthor, noteOpened } from '@/commands/enter-as-author'
import { readForAuthor } from '@/commands/read-for-author'
import { peerHeader } from '@/server/request-guard'
import { blocksOf } from './author-data'
import { AuthorRoom } from './author-room'
import { authorShown } from './author-shown'

type Props = { params: Promise<{ secret: string }> }

/** Looked up once for the page and its title: a wrong link is counted once. */
const entered = cache(async (secret: string) => {
  const address = (await headers()).get(peerHeader)
  return enterAsAuthor(database(), { secret, address }, new Date().toISOString())
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { secret }] = await Promise.all([getT('author'), params])
  const entry = await entered(secret)
  return {
    title: entry.ok ? t('title') : t('gone.title'),
    referrer: 'no-referrer',
    robots: { index: false, follow: false, noarchive: true },
  }
}

/** One article in both languages for one of its authors. Opening it changes nothing but when it was last opened. */
export default async function AuthorArticlePage({ params }: Props) {
  const { secret } = await params
  const entry = await entered(secret)
  if (!entry.ok) notFound()
  const page = readForAuthor(entry.value)
  if (!page.ok) notFound()
  noteOpened(entry.value)
  const [t, language] = await Promise.all([getT('author'), currentLanguage()])
  const { article, name } = page.value
  const { userId } = entry.value.context.actor
  const { texts, blocks } = await blocksOf(page.value)
  return (
    <Translations namespaces={['author', 'discussion']}>
      <DraftsProvider userId={userId} secret={draftSecretOf(userId)}>
        <div className="mb-6 max-w-measure-en">
          <p className="text-ink-soft">{t('greeting', { name })}</p>
          <h1 className="mt-2 font-semibold font-serif text-display tracking-tight">
            {article.title.zh && <Zh className="block">{article.title.zh}</Zh>}
            <En className={article.title.zh ? 'block text-title text-ink-soft' : 'block'}>
              {article.title.en.text}
            </En>
          </h1>
          <p className="mt-3 text-ink-soft">{t('about')}</p>
        </div>
        <AuthorRoom
          secret={secret}
          shown={authorShown(page.value, language)}
          texts={texts}
          blocks={blocks}
          threads={page.value.threads}
        />
      </DraftsProvider>
    </Translations>
  )
}
