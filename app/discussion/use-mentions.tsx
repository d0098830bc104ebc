'use client'

import { type KeyboardEvent, type RefObject, useCallback, useId, useRef, useState } from 'react'
import { useLater } from '@/app/client/later'
import type { Person } from './people-here'

const loadList = () => import('./mention-list')
const loadPeople = () => import('./people-here')

/** What stands behind an @ that was just typed, up to the caret. */
const asking = /(?:^|[\s(（，。：；、])@([^\s@，。：；、]{0,20})$/

/**
 * Names people in a text field: an @ opens the list of members, arrows and Enter choose, Escape closes. In the field stands
 * the plain `@Name`; `named` gives what is stored. The list and the members are fetched when somebody is first named.
 */
export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  setText: (text: string) => void,
) {
  const id = useId()
  const [later, want] = useLater(loadList)
  const [query, setQuery] = useState<string | null>(null)
  const [people, setPeople] = useState<readonly Person[]>([])
  const [at, setAt] = useState(0)
  const picked = useRef(new Map<string, string>())
  const tell = useCallback((listed: readonly Person[]) => setPeople(listed), [])

  const look = () => {
    const { value, selectionStart, selectionEnd } = field.current ?? {}
    const before = selectionStart === selectionEnd ? value?.slice(0, selectionStart) : undefined
    const found = asking.exec(before ?? '')?.[1]
    setQuery(found ?? null)
    if (found === undefined) return
    setAt(0)
    void want()
  }
  const close = () => setQuery(null)
  const pick = ({ id: personId, name }: Person) => {
    const caret = field.current?.selectionStart ?? text.length
    const begin = caret - (query ?? '').length
    picked.current.set(name, personId)
    setText(`${text.slice(0, begin)}${name} ${text.slice(caret)}`)
    close()
    const after = begin + name.length + 1
    requestAnimationFrame(() => field.current?.setSelectionRange(after, after))
  }
  const isOpen = query !== null && people.length > 0 && later !== null
  /** Answers whether the key was the list's. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.nativeEvent.isComposing) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = people[at]
    if (step) setAt((at + step + people.length) % people.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen && !event.ctrlKey && !event.metaKey)
      pick(chosen)
    else if (event.key === 'Escape') close()
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  return {
    onKeyDown,
    /** Looks at what stands before the caret; call it after each change and move of it. */
    look,
    close,
    fieldProps: isOpen
      ? ({
          'aria-controls': id,
          'aria-activedescendant': `${id}-${at}`,
          'aria-autocomplete': 'list',
        } as const)
      : {},
    list: query !== null && later && (
      <later.MentionList id={id} query={query} at={at} onPeople={tell} onPick={pick} />
    ),
    /** What was typed as it is stored. */
    named: async (typed: string) => {
      if (!typed.includes('@')) return typed
      const { named } = await loadPeople()
      return named(typed, picked.current)
    },
  }
}
