'use client'

import { useMemo } from 'react'
import { useT } from '@/app/i18n/client'
import { useToast } from '@/app/ui/toast'
import type { DraftSection } from './draft'
import { changed, moved, without } from './reorder'
import { useWorld } from './studio-context'

type Listed = { key: string }

/** Changes to one section, by its key. */
export function useSectionChange(key: string) {
  const { change } = useWorld()
  return useMemo(
    () => (make: Partial<DraftSection> | ((section: DraftSection) => Partial<DraftSection>)) =>
      change(draft => ({
        ...draft,
        sections: draft.sections.map(section =>
          section.key === key
            ? { ...section, ...(typeof make === 'function' ? make(section) : make) }
            : section,
        ),
      })),
    [change, key],
  )
}

/** Changes to the items or the questions of a section. What is taken out can be put back where it stood. */
export function useListChange<Field extends 'items' | 'questions'>(sectionKey: string, field: Field) {
  type Part = DraftSection[Field][number]
  const common = useT()
  const notify = useToast()
  const changeSection = useSectionChange(sectionKey)
  return useMemo(() => {
    const update = (make: (list: Part[]) => Listed[]) =>
      changeSection(section => ({ [field]: make(section[field] as Part[]) }))
    return {
      add: (part: Part) => update(list => [...list, part]),
      set: (key: string, change: Partial<Part>) => update(list => changed(list as Listed[], key, change)),
      move: (from: number, to: number) => update(list => moved(list, from, to)),
      remove: (key: string, said: string) => {
        let gone: { part: Part; at: number } | undefined
        update(list => {
          const at = list.findIndex(part => part.key === key)
          const part = list[at]
          if (part) gone = { part, at }
          return without(list as Listed[], key)
        })
        notify({
          title: said,
          action: {
            label: common('actions.undo'),
            onClick: () => gone && update(list => list.toSpliced(gone?.at ?? 0, 0, gone?.part as Part)),
          },
        })
      },
    }
  }, [changeSection, field, notify, common])
}
