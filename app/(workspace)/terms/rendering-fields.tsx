'use client'

import { Plus, X } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextInput } from '@/app/ui/text-input'
import { type RenderingScope, renderingScopes } from '@/domain/term'

export type RenderingDraft = { key: number; en: string; scope: RenderingScope; author: string }

export const blankRendering: RenderingDraft = { key: 0, en: '', scope: 'newsletter', author: '' }

/** The English renderings that are allowed, the first one first, each with where it holds. */
export function RenderingFields({
  renderings,
  onChange,
}: {
  renderings: readonly RenderingDraft[]
  onChange: (renderings: RenderingDraft[]) => void
}) {
  const t = useT('terms')
  const set = (key: number, change: Partial<RenderingDraft>) =>
    onChange(renderings.map(one => (one.key === key ? { ...one, ...change } : one)))
  const add = () => {
    const key = Math.max(...renderings.map(one => one.key)) + 1
    onChange([...renderings, { ...blankRendering, key }])
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium text-small">{t('field.renderings')}</legend>
      {renderings.map(({ key, en, scope, author }, at) => (
        <div
          key={key}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2 sm:grid-cols-[1fr_11rem_auto]"
        >
          <Field label={at === 0 ? t('field.en') : t('field.enAlso', { number: at + 1 })} required={at === 0}>
            <TextInput
              lang="en"
              className="font-serif"
              required={at === 0}
              maxLength={200}
              value={en}
              onChange={event => set(key, { en: event.target.value })}
            />
          </Field>
          <div className="max-sm:order-last">
            <Field label={t('field.scope')}>
              <Select
                value={scope}
                onChange={event => set(key, { scope: event.target.value as RenderingScope })}
                options={renderingScopes.map(value => ({ value, label: t(`scope.${value}`) }))}
              />
            </Field>
          </div>
          <Button
            variant="quiet"
            icon={X}
            aria-label={t('field.removeRendering', { number: at + 1 })}
            disabledReason={renderings.length === 1 ? t('field.lastRendering') : undefined}
            onClick={() => onChange(renderings.filter(one => one.key !== key))}
          />
          {scope === 'author' && (
            <div className="sm:col-span-2">
              <Field label={t('field.author')} hint={t('field.authorHint')} required>
                <TextInput
                  lang="zh-Hans"
                  required
                  maxLength={200}
                  value={author}
                  onChange={event => set(key, { author: event.target.value })}
                />
              </Field>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button size="small" icon={Plus} onClick={add}>
          {t('field.addRendering')}
        </Button>
      </div>
    </fieldset>
  )
}
