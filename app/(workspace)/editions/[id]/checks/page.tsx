import type { Metadata } from 'next'
import { checkNames } from '@/app/findings/check-names'
import { FindingsPanel } from '@/app/findings/findings-panel'
import { readShownFindings } from '@/app/findings/read-shown-findings'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { pageContext } from '@/app/session/page-context'
import { readArticles } from '@/commands/read-articles'
import { readEdition } from '@/commands/read-edition'
import { may } from '@/domain/permissions'
import { refusalPage } from '../../../refusal-page'
import { EditionHeader } from '../edition-header'
import { passageNames } from '../studio/passage-names'
import { studioArticle } from '../studio/studio-article'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const edition = readEdition(await pageContext(`/editions/${id}/checks`), id)
  const t = await getT('checks')
  return { title: edition.ok ? `${t('title')}: ${edition.value.title}` : t('title') }
}

/** What the checks found in an edition: in its own texts, in those it prints, and between them. */
export default async function EditionChecksPage({ params }: Props) {
  const { id } = await params
  const context = await pageContext(`/editions/${id}/checks`)
  const found = readEdition(context, id)
  if (!found.ok) return refusalPage(found.refusal)
  const articles = readArticles(context, {}, { limit: 200 })
  const [editions, common, language] = await Promise.all([getT('editions'), getT(), currentLanguage()])
  const named = new Map(articles.ok ? articles.value.items.map(item => [item.id, studioArticle(item)]) : [])
  const labels = passageNames(found.value, named, editions, common)
  const { state } = found.value
  const { actor } = context
  const held = heldBecause(may(actor, 'edition.edit', { state }), language)
  const shown = await readShownFindings(
    context,
    { editionId: id },
    language,
    ({ id: passageId, articleId }) => ({
      label: labels[passageId] ?? (articleId && named.get(articleId)?.title) ?? editions('untitled'),
      ...(labels[passageId] || !articleId
        ? { href: `/editions/${id}`, held }
        : { href: `/articles/${articleId}/checks` }),
    }),
  )
  if (!shown.ok) return refusalPage(shown.refusal)
  return (
    <Translations namespaces={['editions', 'checks']}>
      <EditionHeader edition={found.value} current="checks" />
      <div className="max-w-form">
        <FindingsPanel
          {...shown.value}
          names={checkNames(language)}
          heldIgnore={heldBecause(may(actor, 'finding.ignore', { state }), language)}
          heldFix={heldBecause(may(actor, 'article.edit'), language)}
        />
      </div>
    </Translations>
  )
}
