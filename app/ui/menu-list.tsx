'use client'

import Link from 'next/link'
import { DropdownMenu } from 'radix-ui'
import { type FocusEvent, useState } from 'react'
import { classes } from './classes'
import { Kbd } from './kbd'
import type { MenuItem, MenuProps } from './menu'
import { usePortalHost } from './portal-host'

const row =
  'flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-ui no-underline outline-none data-highlighted:bg-well pointer-coarse:min-h-11'

/**
 * A `Menu` once it was asked for: its trigger, and the list, open at first. Whoever asked by a key stands on the first item.
 */
export function MenuList({
  trigger,
  label,
  items,
  align = 'end',
  side = 'bottom',
  heading,
  byKey,
}: MenuProps & { byKey: boolean }) {
  const host = usePortalHost()
  const [isFirst, setFirst] = useState(byKey)
  // The primitive knows only keys that were pressed since it was there.
  const toFirstItem = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!isFirst || target !== currentTarget) return
    setFirst(false)
    currentTarget.querySelector<HTMLElement>('[role^="menuitem"]')?.focus()
  }
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={host}>
        <DropdownMenu.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          onFocus={toFirstItem}
          className="z-50 min-w-44 max-w-note animate-rise rounded-md border border-rule bg-float p-1 shadow-float"
        >
          {heading && (
            <DropdownMenu.Label className="px-2.5 pt-1.5 pb-1 text-ink-quiet text-small">
              {heading}
            </DropdownMenu.Label>
          )}
          {items.map(item => (
            <MenuRow key={item.id} item={item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function MenuRow({ item }: { item: MenuItem }) {
  const { label, icon: Icon, href, onSelect, disabledReason, keys, danger, checked, separated } = item
  const content = (
    <>
      {checked !== undefined && (
        <span
          aria-hidden
          className={classes('size-2 rounded-full border', checked ? 'border-ink bg-ink' : 'border-edge')}
        />
      )}
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0" />}
      <span className="min-w-0 flex-1">
        <span className="block">{label}</span>
        {disabledReason && <span className="block text-ink-quiet text-small">{disabledReason}</span>}
      </span>
      {keys && <Kbd keys={keys} />}
    </>
  )
  const style = classes(row, danger && 'text-wine', disabledReason && 'text-ink-quiet')
  const choose = (event: Event) => {
    if (disabledReason) event.preventDefault()
    else onSelect?.()
  }
  const shared = { className: style, onSelect: choose, 'aria-disabled': disabledReason ? true : undefined }
  return (
    <>
      {separated && <DropdownMenu.Separator className="my-1 h-px bg-rule" />}
      {href && !disabledReason ? (
        <DropdownMenu.Item asChild className={style}>
          <Link href={href} prefetch={false}>
            {content}
          </Link>
        </DropdownMenu.Item>
      ) : checked !== undefined ? (
        <DropdownMenu.CheckboxItem checked={checked} {...shared}>
          {content}
        </DropdownMenu.CheckboxItem>
      ) : (
        <DropdownMenu.Item {...shared}>{content}</DropdownMenu.Item>
      )}
    </>
  )
}
