'use client'

import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { isSingle, matches } from './keys'

export interface Shortcut {
  /** `mod+enter`, `?`, `shift+arrowdown`, or two strokes after each other: `g d`. Lower case. */
  keys: string
  /** What it does, in the reader's language, for the list of keys. */
  label: string
  run: () => void
  /** Also while a text field has the focus. Keys with `mod` do so anyway. */
  whileTyping?: boolean
}

export interface ShortcutGroup {
  group: string
  shortcuts: readonly Shortcut[]
}

interface Registry {
  add: (group: ShortcutGroup) => () => void
  groups: () => ShortcutGroup[]
  singleKeys: boolean
  setSingleKeys: (on: boolean) => void
}

const RegistryContext = createContext<Registry | null>(null)
const storageKey = 'bianyi.single-keys'
const sequenceTime = 1200

/** Listens for every shortcut of the page; one for the whole workspace. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const registered = useRef<ShortcutGroup[]>([])
  const [singleKeys, setSingleKeys] = useState(true)
  useEffect(() => setSingleKeys(localStorage.getItem(storageKey) !== 'off'), [])

  const first = useRef({ stroke: '', at: 0 })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // While an input method is composing Chinese, no key is a shortcut.
    if (event.defaultPrevented || event.isComposing || event.key === 'Process') return
    const typing = isTyping(event.target)
    const pending = Date.now() - first.current.at < sequenceTime ? first.current.stroke : ''
    // The last registered come first: a page's own keys outrank the workspace's.
    const live = registered.current
      .toReversed()
      .flatMap(({ shortcuts }) => shortcuts)
      .filter(
        ({ keys, whileTyping }) =>
          (singleKeys || !isSingle(keys)) && (!typing || whileTyping || !isSingle(keys)),
      )
    const found =
      live.find(({ keys }) => {
        const [one = '', two] = keys.split(' ')
        return two !== undefined && pending === one && matches(two, event)
      }) ?? live.find(({ keys }) => !keys.includes(' ') && matches(keys, event))
    first.current = { stroke: '', at: 0 }
    if (found) {
      event.preventDefault()
      found.run()
      return
    }
    const opening = live
      .map(({ keys }) => keys.split(' '))
      .find(([one = '', two]) => two !== undefined && matches(one, event))
    if (opening?.[0]) first.current = { stroke: opening[0], at: Date.now() }
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])

  const registry = useMemo<Registry>(
    () => ({
      add: group => {
        registered.current = [...registered.current, group]
        return () => {
          registered.current = registered.current.filter(one => one !== group)
        }
      },
      groups: () => registered.current,
      singleKeys,
      setSingleKeys: on => {
        localStorage.setItem(storageKey, on ? 'on' : 'off')
        setSingleKeys(on)
      },
    }),
    [singleKeys],
  )
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

/** Gives this part of the page its keys, for as long as it is shown. They appear in the list under `?`. */
export function useShortcuts(group: string, shortcuts: readonly Shortcut[]): void {
  const { add } = useShortcutRegistry()
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  const shape = JSON.stringify(
    shortcuts.map(({ keys, label, whileTyping }) => ({ keys, label, whileTyping })),
  )
  useEffect(() => {
    const listed: Omit<Shortcut, 'run'>[] = JSON.parse(shape)
    return add({
      group,
      shortcuts: listed.map((shortcut, at) => ({ ...shortcut, run: () => latest.current[at]?.run() })),
    })
  }, [add, group, shape])
}

export function useShortcutRegistry(): Registry {
  const registry = use(RegistryContext)
  if (!registry) throw new Error('useShortcuts needs a ShortcutsProvider above it')
  return registry
}

/** Whether a plain key belongs to what has the focus: a text field, a menu's letters, a dialog over the page. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[role=dialog], [role=menu]')) return true
  return (
    target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
  )
}
