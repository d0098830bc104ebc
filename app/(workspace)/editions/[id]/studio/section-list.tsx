'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { classes } from '@/app/ui/classes'
import { Menu } from '@/app/ui/menu'
import { useToast } from '@/app/ui/toast'
import { sectionKinds } from '@/domain/words'
import { type DraftSection, newSection } from './draft'
import { moved, without } from './reorder'
import { SectionCard } from './section-card'
import { useWorld } from './studio-context'

/** The sections in their order: each can be dragged by its handle, or moved by its buttons and by Alt with the arrows. */
export function SectionList({ sections }: { sections: readonly DraftSection[] }) {
  const t = useT('editions')
  const common = useT()
  const notify = useToast()
  const { change, announce } = useWorld()
  const [dragged, setDragged] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const nameOf = (section: DraftSection) => section.heading.trim() || common(`sectionKind.${section.kind}`)
  const move = (from: number, to: number) => {
    const section = sections[from]
    if (!section || to < 0 || to >= sections.length || from === to) return
    change(draft => ({ ...draft, sections: moved(draft.sections, from, to) }))
    announce(t('studio.moved', { name: nameOf(section), at: to + 1, total: sections.length }))
  }
  const remove = (section: DraftSection, at: number) => {
    change(draft => ({ ...draft, sections: without(draft.sections, section.key) }))
    notify({
      title: t('studio.removed', { name: nameOf(section) }),
      action: {
        label: common('actions.undo'),
        onClick: () => change(draft => ({ ...draft, sections: draft.sections.toSpliced(at, 0, section) })),
      },
    })
  }
  return (
    <section aria-label={t('studio.outline')} className="flex flex-col gap-4">
      {sections.length === 0 && <p className="text-ink-quiet text-ui">{t('studio.empty')}</p>}
      <ol className="flex flex-col gap-4">
        {sections.map((section, at) => (
          <li
            key={section.key}
            className={classes(
              'rounded-lg',
              dragged === at && 'opacity-50',
              over === at &&
                dragged !== null &&
                dragged !== at &&
                'outline-2 outline-azurite outline-offset-2',
            )}
            onDragOver={event => {
              if (dragged === null) return
              event.preventDefault()
              setOver(at)
            }}
            onDrop={event => {
              event.preventDefault()
              if (dragged !== null) move(dragged, at)
            }}
          >
            <SectionCard
              section={section}
              name={nameOf(section)}
              at={at}
              total={sections.length}
              onMove={by => move(at, at + by)}
              onRemove={() => remove(section, at)}
              onDrag={on => {
                setDragged(on ? at : null)
                setOver(null)
              }}
            />
          </li>
        ))}
      </ol>
      <div>
        <Menu
          align="start"
          label={t('studio.add')}
          trigger={<Button icon={Plus}>{t('studio.add')}</Button>}
          items={sectionKinds.map(kind => ({
            id: kind,
            label: common(`sectionKind.${kind}`),
            onSelect: () => change(draft => ({ ...draft, sections: [...draft.sections, newSection(kind)] })),
          }))}
        />
      </div>
    </section>
  )
}
