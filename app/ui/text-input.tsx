'use client'

import type { ComponentProps } from 'react'
import { classes } from './classes'
import { controlStyle, useFieldControl } from './field-context'

/** One line of text. `lang` chooses the face; put it in a `Field`. */
export function TextInput({ className, ...props }: ComponentProps<'input'>) {
  const control = useFieldControl(props)
  return (
    <input
      type="text"
      {...props}
      {...control}
      className={classes(
        controlStyle,
        'min-h-9 py-1.5 text-ui pointer-coarse:min-h-11',
        props.lang === 'zh-Hans' && 'font-zh-serif',
        className,
      )}
    />
  )
}
