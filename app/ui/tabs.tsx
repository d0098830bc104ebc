'use client'

import { Tabs as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { tabListStyle, tabStyle } from './tab-style'

export interface Tab<Value extends string = string> {
  value: Value
  label: ReactNode
  count?: number
  content: ReactNode
}

/** Panels of one page that take turns. For pages of their own use `LinkTabs`. */
export function Tabs<Value extends string>({
  label,
  items,
  value,
  defaultValue,
  onChange,
}: {
  label: string
  items: readonly Tab<Value>[]
  value?: Value
  defaultValue?: Value
  onChange?: (value: Value) => void
}) {
  return (
    <Primitive.Root
      value={value}
      defaultValue={defaultValue ?? items[0]?.value}
      onValueChange={next => onChange?.(next as Value)}
    >
      <Primitive.List aria-label={label} className={tabListStyle}>
        {items.map(item => (
          <Primitive.Trigger key={item.value} value={item.value} className={tabStyle}>
            {item.label}
            {item.count !== undefined && <span className="tabular text-ink-quiet">{item.count}</span>}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {items.map(item => (
        <Primitive.Content key={item.value} value={item.value} className="pt-4">
          {item.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  )
}
