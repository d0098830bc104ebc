'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from './classes'

/** The browser's own checkbox with its label and, below it, a hint. */
export function Checkbox({
  label,
  hint,
  className,
  ...props
}: Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode }) {
  const fallback = useId()
  const id = props.id ?? fallback
  return (
    <div className={classes('grid grid-cols-[auto_1fr] items-start gap-x-2.5', className)}>
      <input
        {...props}
        type="checkbox"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-4.5 rounded-sm"
      />
      <label htmlFor={id} className="cursor-pointer text-ui">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="col-start-2 text-ink-quiet text-small">
          {hint}
        </p>
      )}
    </div>
  )
}
