'use client'

import { useT } from '@/app/i18n/client'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { TextArea } from '@/app/ui/text-area'
import { TextInput } from '@/app/ui/text-input'
import { type NameOrder, nameOrders, type RegisterKind, registerKinds } from '@/domain/register/entry'
import { AffiliationFields } from './affiliation-fields'
import type { EntryDraft } from './entry-draft'

/** The fields of an entry; what only people have goes with the choice of kind. */
export function EntryFields({
  draft,
  onChange,
}: {
  draft: EntryDraft
  onChange: (change: Partial<EntryDraft>) => void
}) {
  const t = useT('register')
  const isPerson = draft.kind === 'person'
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('field.kind')}>
          <Select
            value={draft.kind}
            onChange={event => onChange({ kind: event.target.value as RegisterKind })}
            options={registerKinds.map(value => ({ value, label: t(`kind.${value}`) }))}
          />
        </Field>
        {isPerson && (
          <Field label={t('field.order')}>
            <Select
              value={draft.nameOrder}
              onChange={event => onChange({ nameOrder: event.target.value as NameOrder })}
              options={nameOrders.map(value => ({ value, label: t(`order.${value}`) }))}
            />
          </Field>
        )}
        <Field label={t('field.zh')} required>
          <TextInput
            lang="zh-Hans"
            required
            maxLength={200}
            value={draft.zh}
            onChange={event => onChange({ zh: event.target.value })}
          />
        </Field>
        <Field label={t('field.printed')} required>
          <TextInput
            lang="en"
            className="font-serif"
            required
            maxLength={200}
            value={draft.printed}
            onChange={event => onChange({ printed: event.target.value })}
          />
        </Field>
        <Field label={t('field.variants')} hint={t('field.variantsHint')} optional>
          <TextArea
            lang="en"
            className="font-serif"
            rows={2}
            value={draft.variants}
            onChange={event => onChange({ variants: event.target.value })}
          />
        </Field>
        <Field label={t('field.short')} hint={t(isPerson ? 'field.shortHint' : 'field.shortHintOf')} optional>
          <TextInput
            lang="en"
            className="font-serif"
            maxLength={200}
            value={draft.short}
            onChange={event => onChange({ short: event.target.value })}
          />
        </Field>
      </div>
      {isPerson && (
        <AffiliationFields
          affiliations={draft.affiliations}
          onChange={affiliations => onChange({ affiliations })}
        />
      )}
      <Field label={t('field.biography')} hint={t('field.biographyHint')} optional>
        <TextArea
          lang="en"
          className="font-serif"
          rows={3}
          maxLength={2000}
          value={draft.biography}
          onChange={event => onChange({ biography: event.target.value })}
        />
      </Field>
      <Field label={t('field.note')} optional>
        <TextArea
          rows={2}
          maxLength={2000}
          value={draft.note}
          onChange={event => onChange({ note: event.target.value })}
        />
      </Field>
    </>
  )
}
