'use client'

import { Plus, X } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import { AuthorSuggestions } from './author-suggestions'
import type { AuthorDraft } from './proposal'

/** The authors in the order in which they are printed, each by two names. */
export function AuthorFields({
  authors,
  publishedOn,
  onChange,
  error,
}: {
  authors: readonly AuthorDraft[]
  /** The article's day, for what an author was then. */
  publishedOn: string
  onChange: (authors: AuthorDraft[]) => void
  error?: string
}) {
  const t = useT('articles')
  const set = (key: number, change: Partial<AuthorDraft>) =>
    onChange(authors.map(author => (author.key === key ? { ...author, ...change } : author)))
  const add = () => {
    const key = Math.max(0, ...authors.map(author => author.key)) + 1
    onChange([...authors, { key, zh: '', en: '', affiliation: '', registerId: null }])
  }
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-medium text-small">{t('field.authors')}</legend>
      {authors.map((author, at) => (
        <div key={author.key} className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
          <Field label={t('author.zh')} error={at === 0 ? error : undefined}>
            <TextInput
              lang="zh-Hans"
              value={author.zh}
              onChange={event => set(author.key, { zh: event.target.value, registerId: null })}
            />
          </Field>
          <Field label={t('author.en')}>
            <TextInput
              lang="en"
              value={author.en}
              onChange={event => set(author.key, { en: event.target.value })}
            />
          </Field>
          <Button
            variant="quiet"
            icon={X}
            aria-label={t('author.remove', { number: at + 1 })}
            disabledReason={authors.length === 1 ? t('author.last') : undefined}
            onClick={() => onChange(authors.filter(({ key }) => key !== author.key))}
          />
          {author.registerId === null ? (
            <AuthorSuggestions
              typed={author.zh}
              publishedOn={publishedOn}
              onTake={known => set(author.key, known)}
            />
          ) : (
            <p className="col-span-full text-ink-quiet text-small">{t('author.linked')}</p>
          )}
          <div className="col-span-2">
            <Field label={t('author.affiliation')}>
              <TextInput
                value={author.affiliation}
                onChange={event => set(author.key, { affiliation: event.target.value })}
              />
            </Field>
          </div>
        </div>
      ))}
      <div>
        <Button size="small" icon={Plus} onClick={add}>
          {t('author.add')}
        </Button>
      </div>
    </fieldset>
  )
}
