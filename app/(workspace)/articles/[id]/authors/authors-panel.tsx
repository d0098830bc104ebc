import { refusalWords } from '@/app/api/refusal-words'
import { currentLanguage, getT, translatorFor } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { Panel } from '@/app/ui/panel'
import type { ArticleView } from '@/commands/article-view'
import type { Context } from '@/commands/context'
import { readAuthors } from '@/commands/read-authors'
import { readSigningSettings } from '@/commands/read-signing-settings'
import { may } from '@/domain/permissions'
import { AuthorList } from './author-list'

/** What the article's authors say of it: their links, their consent or refusal, and what was answered. */
export async function AuthorsPanel({ context, article }: { context: Context; article: ArticleView }) {
  const [t, language] = await Promise.all([getT('authors'), currentLanguage()])
  const found = readAuthors(context, article.id)
  const settings = readSigningSettings(context)
  const subject = { state: article.state }
  return (
    <Panel title={t('title')}>
      <Translations namespaces={['authors', 'signing']}>
        {found.ok ? (
          <AuthorList
            articleId={article.id}
            authors={found.value.items}
            printed={article.authors.flatMap(({ zh, en }) => zh ?? en ?? [])}
            days={settings.ok ? settings.value.linkDays : 30}
            mail={mailOf(article)}
            held={{
              invite: heldBecause(may(context.actor, 'author.invite', subject), language),
              answer: heldBecause(may(context.actor, 'author.answer', subject), language),
              revoke: heldBecause(may(context.actor, 'author.revoke'), language),
            }}
          />
        ) : (
          <p>{refusalWords(language, found.refusal.code, found.refusal.facts)}</p>
        )}
      </Translations>
    </Panel>
  )
}

/** The mail in both languages, Chinese first, with places for the name, the link and its last day in that language. */
function mailOf({ title }: ArticleView): { subject: string; text: string } {
  const parts = (['zh-CN', 'en'] as const).map(language => {
    const t = translatorFor(language, 'authors')
    const called = (language === 'en' ? title.en.text || title.zh : title.zh || title.en.text) ?? ''
    return {
      subject: t('mail.subject', { title: called }),
      text: t('mail.text', { name: '{name}', link: '{link}', day: `{day ${language}}`, title: called }),
    }
  })
  return {
    subject: parts.map(part => part.subject).join(' / '),
    text: parts.map(part => part.text).join('\n\n——\n\n'),
  }
}
