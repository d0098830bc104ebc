'use client'

import { type ReactNode, useId } from 'react'
import { classes } from './classes'

export interface RadioOption<Value extends string> {
  value: Value
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

/** One choice of a few, as the browser's own radio buttons in a fieldset. Controlled by `value`, or by `defaultValue`. */
export function RadioGroup<Value extends string>({
  legend,
  name,
  options,
  value,
  defaultValue,
  onChange,
  inline = false,
  legendHidden = false,
}: {
  legend: ReactNode
  name?: string
  options: readonly RadioOption<Value>[]
  value?: Value
  defaultValue?: Value
  onChange?: (value: Value) => void
  inline?: boolean
  legendHidden?: boolean
}) {
  const id = useId()
  return (
    <fieldset className="min-w-0">
      <legend className={legendHidden ? 'sr-only' : 'mb-1.5 font-medium text-small'}>{legend}</legend>
      <div className={classes('flex gap-x-6 gap-y-2', inline ? 'flex-row flex-wrap' : 'flex-col')}>
        {options.map(option => (
          <div key={option.value} className="grid grid-cols-[auto_1fr] items-start gap-x-2.5">
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={name ?? id}
              value={option.value}
              disabled={option.disabled}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
              onChange={() => onChange?.(option.value)}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              className="mt-0.5 size-4.5"
            />
            <label htmlFor={`${id}-${option.value}`} className="cursor-pointer text-ui">
              {option.label}
            </label>
            {option.hint && (
              <p id={`${id}-${option.value}-hint`} className="col-start-2 text-ink-quiet text-small">
                {option.hint}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
