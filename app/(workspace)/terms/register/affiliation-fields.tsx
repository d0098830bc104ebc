'use client'

import { Plus, X } from 'lucide-react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { TextInput } from '@/app/ui/text-input'
import type { AffiliationDraft } from './entry-draft'

const fields = ['institution', 'role', 'from', 'until'] as const

/** Where somebody worked, as what, from when until when. */
export function AffiliationFields({
  affiliations,
  onChange,
}: {
  affiliations: readonly AffiliationDraft[]
  onChange: (affiliations: AffiliationDraft[]) => void
}) {
  const t = useT('register')
  const set = (key: number, change: Partial<AffiliationDraft>) =>
    onChange(affiliations.map(one => (one.key === key ? { ...one, ...change } : one)))
  const add = () => {
    const key = Math.max(0, ...affiliations.map(one => one.key)) + 1
    onChange([...affiliations, { key, institution: '', role: '', from: '', until: '' }])
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium text-small">{t('field.affiliations')}</legend>
      {affiliations.map((affiliation, at) => (
        <div
          key={affiliation.key}
          className="grid grid-cols-2 items-end gap-2 sm:grid-cols-[2fr_1.5fr_6rem_6rem_auto]"
        >
          {fields.map(field => (
            <Field key={field} label={t(`field.${field}`)}>
              <TextInput
                maxLength={200}
                placeholder={field === 'from' || field === 'until' ? t('field.dateHint') : undefined}
                value={affiliation[field]}
                onChange={event => set(affiliation.key, { [field]: event.target.value })}
              />
            </Field>
          ))}
          <Button
            variant="quiet"
            icon={X}
            aria-label={t('field.removeAffiliation', { number: at + 1 })}
            onClick={() => onChange(affiliations.filter(one => one.key !== affiliation.key))}
          />
        </div>
      ))}
      <div>
        <Button size="small" icon={Plus} onClick={add}>
          {t('field.addAffiliation')}
        </Button>
      </div>
    </fieldset>
  )
}
