'use client'

import { createContext, use, useId } from 'react'

export interface FieldContextValue {
  id: string
  describedBy?: string
  invalid: boolean
  required: boolean
}

export const FieldContext = createContext<FieldContextValue | null>(null)

/** The attributes that tie a control to the `Field` around it. Outside a field it has an id of its own. */
export function useFieldControl(own?: { id?: string; 'aria-describedby'?: string }) {
  const field = use(FieldContext)
  const fallback = useId()
  return {
    id: own?.id ?? field?.id ?? fallback,
    'aria-describedby':
      [field?.describedBy, own?.['aria-describedby']].filter(Boolean).join(' ') || undefined,
    'aria-invalid': field?.invalid || undefined,
    'aria-required': field?.required || undefined,
  }
}

/** The classes of every control that is typed into or chosen from. */
export const controlStyle =
  'w-full rounded-md border border-edge bg-sheet px-3 text-ink shadow-none transition-colors hover:border-ink-quiet aria-invalid:border-2 aria-invalid:border-wine aria-disabled:bg-well aria-disabled:text-ink-quiet'
