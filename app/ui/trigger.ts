import { cloneElement, isValidElement, type ReactNode, type SyntheticEvent } from 'react'

type Handler = (event: SyntheticEvent<HTMLElement>) => void

/**
 * An element with more attributes and handlers. Its own handlers go first, and where one prevents what is usually done,
 * nothing more is; its own attributes stay.
 */
export function asTrigger(element: ReactNode, added: Readonly<Record<string, unknown>>): ReactNode {
  if (!isValidElement<Record<string, unknown>>(element)) return element
  const own = element.props
  const merged = Object.entries(added).map(([name, value]) => [name, both(own[name], value)])
  return cloneElement(element, Object.fromEntries(merged))
}

function both(own: unknown, added: unknown): unknown {
  if (own === undefined) return added
  if (typeof own !== 'function' || typeof added !== 'function') return own
  const [first, then] = [own as Handler, added as Handler]
  return (event: SyntheticEvent<HTMLElement>) => {
    first(event)
    if (!event.defaultPrevented) then(event)
  }
}
