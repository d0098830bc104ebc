import { refusalWords } from '@/app/api/refusal-words'
import { letterFor, letterRule } from '@/app/authors/letter'
import { currentLanguage, getT } from '@/app/i18n/server'
import { Translations } from '@/app/i18n/translations'
import { heldBecause } from '@/app/session/held'
import { Panel } from '@/app/ui/panel'
import type { ArticleView } from '@/commands/article-view'
import type { Context } from '@/commands/context'
import { readAuthors } from '@/commands/read-authors'
import { readMailSettings } from '@/commands/read-mail-settings'
import { readSigningSettings } from '@/commands/read-signing-settings'
import { may } from '@/domain/permissions'
import { AuthorList } from './author-list'

/** What the article's authors say of it: their links, their consent or refusal, and what was answered. */
export async function AuthorsPanel({ context, article }: { context: Context; article: ArticleView }) {
  const [t, language] = await Promise.all([getT('authors'), currentLanguage()])
  const found = readAuthors(context, article.id)
  const settings = readSigningSettings(context)
  const letter = letterFor(article)
  const mailSettings = readMailSettings(context)
  const subject = { state: article.state }
  return (
    <Panel title={t('title')}>
      <Translations namespaces={['authors', 'signing', 'mail']}>
        {found.ok ? (
          <AuthorList
            articleId={article.id}
            authors={found.value.items}
            printed={article.authors.flatMap(({ zh, en }) => zh ?? en ?? [])}
            days={settings.ok ? settings.value.linkDays : 30}
            mail={{ subject: letter.subject, text: letter.parts.map(({ text }) => text).join(letterRule) }}
            mails={mailSettings.ok && mailSettings.value.server !== null}
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
