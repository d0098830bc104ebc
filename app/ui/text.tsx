import type { ReactNode } from 'react'
import { classes } from './classes'

type Tag = 'span' | 'p' | 'div' | 'h1' | 'h2' | 'h3' | 'h4' | 'blockquote' | 'li' | 'q' | 'strong'

interface TextProps {
  children: ReactNode
  as?: Tag
  /** Reading size on the shared 30px line, within the measure of its language. */
  reading?: boolean
  className?: string
  id?: string
}

/** A run of Chinese: its language said, set in the reader's Song face. */
export function Zh({ children, as: Element = 'span', reading = false, className, id }: TextProps) {
  return (
    <Element
      id={id}
      lang="zh-Hans"
      className={classes(reading ? 'reading-zh max-w-measure-zh' : 'font-zh-serif', className)}
    >
      {children}
    </Element>
  )
}

/** A run of English: its language said, set in the text serif. */
export function En({ children, as: Element = 'span', reading = false, className, id }: TextProps) {
  return (
    <Element
      id={id}
      lang="en"
      className={classes(reading ? 'reading-en max-w-measure-en' : 'font-serif', className)}
    >
      {children}
    </Element>
  )
}
