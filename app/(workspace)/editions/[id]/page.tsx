import type { Metadata } from 'next'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { NoteLook } from '@/app/live/note-look'
import { pageContext } from '@/app/session/page-context'
import { Button } from '@/app/ui/button'
import { readEdition } from '@/commands/read-edition'
import { refusalPage } from '../../refusal-page'
import { EditionHeader } from './edition-header'
import { Published } from './published'
import { ReadingRoom } from './studio/reading-room'
import { Studio } from './studio/studio'
import { readStudio } from './studio/studio-data'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ side?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const edition = readEdition(await pageContext(`/editions/${id}`), id)
  const t = await getT('editions')
  return {
    title: edition.ok
      ? `${t('number', { number: edition.value.number })}: ${edition.value.title}`
      : t('title'),
  }
}

/** An edition: the studio while it is made, and what it is made of once it is published. */
export default async function EditionPage({ params, searchParams }: Props) {
  const { id } = await params
  const { side } = await searchParams
  const context = await pageContext(`/editions/${id}`)
  const found = readEdition(context, id)
  if (!found.ok) return refusalPage(found.refusal)
  const edition = found.value
  const [t, language] = await Promise.all([getT('editions'), currentLanguage()])
  if (edition.state === 'published')
    return (
      <Translations namespaces={['editions']}>
        <EditionHeader
          edition={edition}
          current="studio"
          actions={
            <Button variant="primary" href={`/archive/${id}`}>
              {t('page.open')}
            </Button>
          }
        />
        <Published context={context} edition={edition} language={language} />
      </Translations>
    )
  const data = await readStudio(context, edition, language)
  if (!data.ok) return refusalPage(data.refusal)
  const shown = { edition, data: data.value, readerId: context.actor.userId, readAt: context.now }
  return (
    <Translations namespaces={['editions', 'discussion', 'signing', 'live']}>
      <EditionHeader edition={edition} current="studio" />
      <NoteLook base={`/editions/${id}`} />
      {data.value.held.edit ? (
        <ReadingRoom {...shown} why={data.value.held.edit} start={side === 'comments' ? side : 'readiness'} />
      ) : (
        <Studio {...shown} start={side === 'readiness' || side === 'comments' ? side : 'preview'} />
      )}
    </Translations>
  )
}
