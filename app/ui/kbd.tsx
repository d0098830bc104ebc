'use client'

import { Fragment } from 'react'
import { useHydrated } from './hydrated'
import { VisuallyHidden } from './visually-hidden'

const names: Record<string, string> = {
  mod: 'Ctrl',
  shift: '⇧',
  alt: 'Alt',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

const spoken: Record<string, string> = { shift: 'Shift', enter: 'Enter' }

/** Keys as they are pressed: `mod+enter`, or a sequence, `g d`. `mod` is Ctrl, or Cmd on a Mac. */
export function Kbd({ keys }: { keys: string }) {
  const mac = useHydrated() && /Mac|iPhone|iPad/.test(navigator.platform)
  const strokes = keys.split(' ').map((stroke, at) => ({ id: `${at}${stroke}`, keys: stroke.split('+') }))
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      {strokes.map(stroke => (
        <Fragment key={stroke.id}>
          {stroke.keys.map(key => (
            <kbd
              key={key}
              className="inline-flex min-w-5 justify-center rounded-sm border border-rule border-b-edge bg-sheet px-1 font-sans text-ink-soft text-micro"
            >
              <span aria-hidden={spoken[key] ? true : undefined}>
                {mac && key === 'mod' ? '⌘' : (names[key] ?? key.toUpperCase())}
              </span>
              {spoken[key] && <VisuallyHidden>{spoken[key]}</VisuallyHidden>}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
