'use client'

import { type ComponentProps, type Ref, useCallback, useLayoutEffect, useRef } from 'react'
import { classes } from './classes'
import { controlStyle, useFieldControl } from './field-context'

/** Least heights, in lines: a field that fits its content ignores `rows`. */
const heights = {
  1: 'min-h-[calc(1lh+1rem+2px)]',
  2: 'min-h-[calc(2lh+1rem+2px)]',
  3: 'min-h-[calc(3lh+1rem+2px)]',
  4: 'min-h-[calc(4lh+1rem+2px)]',
  6: 'min-h-[calc(6lh+1rem+2px)]',
  10: 'min-h-[calc(10lh+1rem+2px)]',
  16: 'min-h-[calc(16lh+1rem+2px)]',
}

/**
 * A text area that grows with its text, from `rows` lines up. `reading` sets it in reading type, the way the text
 * will be read; `bare` takes away its frame for use inside a sheet.
 */
export function TextArea({
  className,
  reading = false,
  bare = false,
  rows = 2,
  onInput,
  ref,
  ...props
}: Omit<ComponentProps<'textarea'>, 'rows'> & {
  rows?: keyof typeof heights
  reading?: boolean
  bare?: boolean
  ref?: Ref<HTMLTextAreaElement>
}) {
  const control = useFieldControl(props)
  const inner = useRef<HTMLTextAreaElement | null>(null)
  const grow = useCallback(() => {
    const area = inner.current
    if (!area || CSS.supports('field-sizing', 'content')) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
  }, [])
  // After every render: the text may have been changed from outside.
  useLayoutEffect(grow)
  return (
    <textarea
      {...props}
      {...control}
      ref={node => {
        inner.current = node
        if (typeof ref === 'function') return ref(node)
        if (ref) ref.current = node
      }}
      rows={rows}
      onInput={event => {
        grow()
        onInput?.(event)
      }}
      className={classes(
        bare
          ? 'w-full bg-transparent text-ink outline-offset-4'
          : classes(controlStyle, 'py-2', heights[rows]),
        'field-sizing-content block resize-none',
        reading ? (props.lang === 'zh-Hans' ? 'reading-zh' : 'reading-en') : 'text-ui',
        className,
      )}
    />
  )
}
