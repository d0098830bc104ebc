'use client'

import { useEffect, useState } from 'react'
import { useT } from '@/app/i18n/client'
import { classes } from '@/app/ui/classes'
import { namesLike, type Person, peopleHere } from './people-here'

/** Those who can be named, by what was typed behind the sign; nobody where nobody's name is like it. */
export function MentionList({
  id,
  query,
  at,
  onPeople,
  onPick,
}: {
  id: string
  query: string
  /** Which of them is the chosen one. */
  at: number
  /** Says who is listed, so that the keys of the text field can move among them. */
  onPeople: (people: readonly Person[]) => void
  onPick: (person: Person) => void
}) {
  const t = useT('discussion')
  const [people, setPeople] = useState<readonly Person[]>([])
  useEffect(() => {
    let gone = false
    peopleHere().then(all => !gone && setPeople(all))
    return () => {
      gone = true
    }
  }, [])
  const listed = namesLike(people, query)
  const shape = listed.map(person => person.id).join()
  useEffect(() => onPeople(namesLike(people, query)), [people, query, onPeople])
  if (shape === '') return null
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('mention.label')}
      className="mt-1 max-h-48 overflow-y-auto rounded-md border border-edge bg-float py-1 shadow-float"
    >
      {listed.map((person, index) => (
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={classes('cursor-pointer px-3 py-1.5 text-ui', index === at && 'bg-well font-medium')}
          // Before the field loses the focus, which would close the list.
          onPointerDown={event => {
            event.preventDefault()
            onPick(person)
          }}
        >
          {person.name}
        </div>
      ))}
    </div>
  )
}
