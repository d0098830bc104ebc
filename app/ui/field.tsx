'use client'

import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useT } from '@/app/i18n/client'
import { FieldContext } from './field-context'

/** A label, its one control, a hint and an error, tied together for the keyboard and for screen readers. */
export function Field({
  label,
  hint,
  error,
  required = false,
  optional = false,
  labelHidden = false,
  children,
}: {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  /** Says "optional" beside the label: use it where most of the form is required. */
  optional?: boolean
  labelHidden?: boolean
  children: ReactNode
}) {
  const t = useT()
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined
  return (
    <FieldContext value={{ id, describedBy, invalid: Boolean(error), required }}>
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-medium text-ink text-small'}>
          {label}
          {optional && <span className="ml-2 font-normal text-ink-quiet">{t('field.optional')}</span>}
        </label>
        {children}
        {error && (
          <p id={errorId} className="flex items-start gap-1.5 text-small text-wine">
            <CircleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
            <span>{error}</span>
          </p>
        )}
        {hint && (
          <p id={hintId} className="max-w-measure-en text-ink-quiet text-small">
            {hint}
          </p>
        )}
      </div>
    </FieldContext>
  )
}
