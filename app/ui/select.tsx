'use client'

import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes'
import { controlStyle, useFieldControl } from './field-context'

export interface Option<Value extends string = string> {
  value: Value
  label: string
  disabled?: boolean
}

/** The browser's own select, dressed. `placeholder` adds a first, empty choice. */
export function Select({
  options,
  placeholder,
  className,
  ...props
}: Omit<ComponentProps<'select'>, 'children'> & { options: readonly Option[]; placeholder?: string }) {
  const control = useFieldControl(props)
  return (
    <span className={classes('relative block', className)}>
      <select
        {...props}
        {...control}
        className={classes(
          controlStyle,
          'min-h-9 appearance-none py-1.5 pr-9 text-ui pointer-coarse:min-h-11',
        )}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={16}
        aria-hidden
        className="-translate-y-1/2 pointer-events-none absolute top-1/2 right-3 text-ink-quiet"
      />
    </span>
  )
}
