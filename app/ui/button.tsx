'use client'

import { LoaderCircle, type LucideIcon } from 'lucide-react'
import Link from 'next/link'
import { type ComponentProps, type MouseEvent, type RefObject, useId, useRef, useState } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'
import { classes } from './classes'
import { useKeptFocus } from './kept-focus'
import { Tooltip } from './tooltip'
import { VisuallyHidden } from './visually-hidden'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** `seal` is the vermilion one: signing off, approving, publishing, sending a comment. At most one on a screen. */
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon
  /** An address makes it a link. */
  href?: string
  /** Busy: keeps its width and focus, ignores further presses. */
  loading?: boolean
  /** Why it cannot be pressed now. The button stays focusable and says so. */
  disabledReason?: string
}

/** A button, or a link that looks like one. It never greys out without saying why: give `disabledReason`. */
export function Button({ disabledReason, ...props }: ButtonProps) {
  const held = useRef(false)
  if (disabledReason) return <Blocked reason={disabledReason} held={held} {...props} />
  return <Pressable held={held} {...props} />
}

function Pressable({
  variant = 'secondary',
  size = 'medium',
  icon,
  href,
  loading = false,
  className,
  children,
  onClick,
  type = 'button',
  ref,
  held,
  ...rest
}: Omit<ButtonProps, 'disabledReason'> & { held: RefObject<boolean> }) {
  const keep = useKeptFocus(held, ref)
  const style = classes(buttonStyle({ variant, size, square: !hasContent(children) }), className)
  const content = <Content icon={icon} size={size} loading={loading} label={children} />
  if (href !== undefined) {
    const { id, title, 'aria-label': label, 'aria-current': current, 'aria-describedby': described } = rest
    const named = { id, title, 'aria-label': label, 'aria-current': current, 'aria-describedby': described }
    return (
      <Link href={href} prefetch={false} className={style} {...named}>
        {content}
      </Link>
    )
  }
  return (
    <button
      {...rest}
      ref={keep}
      type={type}
      className={style}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? refuse : onClick}
    >
      {content}
    </button>
  )
}

function Blocked({
  reason,
  variant,
  size = 'medium',
  icon,
  className,
  children,
  href: _href,
  loading: _loading,
  onClick: _onClick,
  type: _type,
  ref,
  held,
  ...rest
}: Omit<ButtonProps, 'disabledReason'> & { reason: string; held: RefObject<boolean> }) {
  const keep = useKeptFocus(held, ref)
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Tooltip content={reason} open={open} onOpenChange={setOpen}>
        <button
          {...rest}
          ref={keep}
          type="button"
          aria-disabled
          aria-describedby={id}
          className={classes(
            buttonStyle({ variant, size, square: !hasContent(children), disabled: true }),
            className,
          )}
          onClick={event => {
            refuse(event)
            setOpen(true)
          }}
        >
          <Content icon={icon} size={size} loading={false} label={children} />
        </button>
      </Tooltip>
      <VisuallyHidden id={id}>{reason}</VisuallyHidden>
    </>
  )
}

function Content({
  icon: Icon,
  size,
  loading,
  label,
}: {
  icon?: LucideIcon
  size: ButtonSize
  loading: boolean
  label: ComponentProps<'button'>['children']
}) {
  const side = size === 'small' ? 15 : 17
  if (loading)
    return (
      <>
        <LoaderCircle size={side} aria-hidden className="animate-turn" />
        {label}
      </>
    )
  return (
    <>
      {Icon && <Icon size={side} strokeWidth={1.75} aria-hidden />}
      {label}
    </>
  )
}

function hasContent(children: ComponentProps<'button'>['children']): boolean {
  return children !== undefined && children !== null && children !== false && children !== ''
}

function refuse(event: MouseEvent) {
  event.preventDefault()
  event.stopPropagation()
}
