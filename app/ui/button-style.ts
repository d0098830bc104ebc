import { classes } from './classes'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'seal'
export type ButtonSize = 'small' | 'medium' | 'large'

const variants: Record<ButtonVariant, string> = {
  primary: 'border-ink bg-ink text-on-ink hover:bg-ink-soft hover:border-ink-soft',
  secondary: 'border-edge bg-sheet text-ink hover:bg-well',
  quiet: 'border-transparent text-ink-soft hover:bg-well hover:text-ink',
  danger: 'border-wine bg-sheet text-wine hover:bg-wine-wash',
  seal: 'border-cinnabar bg-cinnabar text-on-cinnabar hover:bg-cinnabar-deep hover:border-cinnabar-deep',
}

const blocked = 'border-rule bg-well text-ink-quiet border-dashed'

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2.5 text-small gap-1.5 pointer-coarse:min-h-9',
  medium: 'min-h-9 px-3.5 text-ui gap-2 pointer-coarse:min-h-11',
  large: 'min-h-11 px-5 text-ui gap-2',
}

const squares: Record<ButtonSize, string> = {
  small: 'size-7 pointer-coarse:size-9',
  medium: 'size-9 pointer-coarse:size-11',
  large: 'size-11',
}

/** The classes of a button, for the few elements that must look like one and cannot be `Button`. */
export function buttonStyle({
  variant = 'secondary',
  size = 'medium',
  square = false,
  disabled = false,
}: {
  variant?: ButtonVariant
  size?: ButtonSize
  square?: boolean
  disabled?: boolean
}): string {
  return classes(
    'inline-flex shrink-0 select-none items-center justify-center rounded-md border font-medium text-center leading-tight no-underline transition-colors duration-100',
    disabled ? blocked : variants[variant],
    square ? squares[size] : sizes[size],
  )
}
