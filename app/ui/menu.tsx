'use client'

import type { LucideIcon } from 'lucide-react'
import Link from 'next/link'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Kbd } from './kbd'
import { usePortalHost } from './portal-host'

export interface MenuItem {
  id: string
  label: ReactNode
  icon?: LucideIcon
  href?: string
  onSelect?: () => void
  /** Why it cannot be chosen now; shown under the label. */
  disabledReason?: string
  keys?: string
  danger?: boolean
  /** One of several: shows a mark, and is announced as chosen or not. */
  checked?: boolean
  /** Draws a line above it. */
  separated?: boolean
}

const row =
  'flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-ui no-underline outline-none data-highlighted:bg-well pointer-coarse:min-h-11'

/** A list of actions under a button. The trigger must be one focusable element, usually a `Button`. */
export function Menu({
  trigger,
  label,
  items,
  align = 'end',
  side = 'bottom',
  heading,
}: {
  trigger: ReactNode
  label: string
  items: readonly MenuItem[]
  align?: 'start' | 'end'
  side?: 'top' | 'right' | 'bottom'
  heading?: ReactNode
}) {
  const host = usePortalHost()
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={host}>
        <DropdownMenu.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
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
