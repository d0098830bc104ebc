'use client'

import { useRef } from 'react'
import { Button, type ButtonProps } from './button'

type Props = Pick<ButtonProps, 'size' | 'loading' | 'disabledReason'> & {
  /** Which files, as the attribute of the same name has it. */
  accept?: string
  /** What the field for the file is called. */
  label: string
  /** What the button says, where that is something else. */
  children?: string
  /** Told of each file that is chosen, also of the same one once more. */
  onFile: (file: File) => void
}

/** A button that asks for a file of this computer. The field behind it looks different in every browser, and is not shown. */
export function FileButton({ accept, label, children = label, onFile, ...button }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onFile(file)
        }}
      />
      <Button {...button} onClick={() => picker.current?.click()}>
        {children}
      </Button>
    </>
  )
}
