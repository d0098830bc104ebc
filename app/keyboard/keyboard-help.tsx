'use client'

import { Keyboard } from 'lucide-react'
import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Checkbox } from '@/app/ui/checkbox'
import { Dialog } from '@/app/ui/dialog'
import { Kbd } from '@/app/ui/kbd'
import { type ShortcutGroup, useShortcutRegistry, useShortcuts } from './shortcuts'

/** The button and the key `?` that list the keys of the page as it is now. */
export function KeyboardHelp() {
  const t = useT()
  const [open, setOpen] = useState(false)
  const registry = useShortcutRegistry()
  useShortcuts(t('keyboard.general'), [{ keys: '?', label: t('keyboard.open'), run: () => setOpen(true) }])
  return (
    <>
      <Button
        variant="quiet"
        icon={Keyboard}
        aria-label={t('keyboard.open')}
        className="max-md:hidden"
        onClick={() => setOpen(true)}
      />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('keyboard.title')}
        description={t('keyboard.intro')}
      >
        {open && <Groups groups={joined(registry.groups())} />}
        <div className="mt-6 border-rule border-t pt-4">
          <Checkbox
            label={t('keyboard.single')}
            hint={t('keyboard.singleHint')}
            checked={registry.singleKeys}
            onChange={event => registry.setSingleKeys(event.target.checked)}
          />
        </div>
      </Dialog>
    </>
  )
}

function Groups({ groups }: { groups: ShortcutGroup[] }) {
  return groups.map(({ group, shortcuts }) => (
    <section key={group} className="mt-4 first:mt-0">
      <h3 className="mb-1 font-medium text-ink-quiet text-small">{group}</h3>
      <dl>
        {shortcuts.map(({ keys, label }) => (
          <div
            key={keys}
            className="flex min-h-8 items-center justify-between gap-6 border-rule border-b text-ui last:border-b-0"
          >
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}

/** Groups of one name as one; the page's own, registered last, come first. */
function joined(groups: ShortcutGroup[]): ShortcutGroup[] {
  const names = [...new Set(groups.map(({ group }) => group))].reverse()
  return names.map(name => ({
    group: name,
    shortcuts: groups.filter(({ group }) => group === name).flatMap(({ shortcuts }) => shortcuts),
  }))
}
