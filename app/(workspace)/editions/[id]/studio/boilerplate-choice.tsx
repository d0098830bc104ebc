'use client'

import dynamic from 'next/dynamic'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import type { DraftSection } from './draft'
import { useWorld } from './studio-context'
import { useSectionChange } from './use-change'

// Fetched when it is first shown.
const NewerVersion = dynamic(() => import('./newer-version').then(part => part.NewerVersion))

/** Which standing text a section takes its words from, whether they were adapted, and whether there is a newer version. */
export function BoilerplateChoice({ section }: { section: DraftSection }) {
  const t = useT('editions')
  const { boilerplates } = useWorld()
  const change = useSectionChange(section.key)
  const { boilerplate, kind, body } = section
  const offered = boilerplates.filter(text => text.kind === kind || text.id === boilerplate?.id)
  const chosen = offered.find(text => text.id === boilerplate?.id)
  const taken = chosen?.versions.find(one => one.version === boilerplate?.version)
  const take = (id: string) => {
    const text = offered.find(one => one.id === id)
    if (!text) return change({ boilerplate: null })
    const own = body.trim() !== '' && body !== taken?.text
    change({
      boilerplate: { id: text.id, version: text.version },
      // Words of one's own are not thrown away for a choice in a list.
      ...(own ? {} : { body: text.text }),
    })
  }
  const isAdapted = taken !== undefined && taken.text !== body
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('boilerplate.label')}>
        <Select
          value={boilerplate?.id ?? ''}
          onChange={event => take(event.target.value)}
          placeholder={t('boilerplate.none')}
          options={offered.map(text => ({
            value: text.id,
            label: t('boilerplate.version', {
              name: text.name,
              version: text.id === boilerplate?.id ? boilerplate.version : text.version,
            }),
          }))}
        />
      </Field>
      {chosen && boilerplate && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
          <span className="text-ink-soft">
            {isAdapted
              ? t('boilerplate.adapted')
              : boilerplate.version === chosen.version && t('boilerplate.current')}
          </span>
          {isAdapted && (
            <Button size="small" variant="quiet" onClick={() => change({ body: taken.text })}>
              {t('boilerplate.restore')}
            </Button>
          )}
          {boilerplate.version < chosen.version && (
            <NewerVersion text={chosen} from={taken?.text ?? ''} adapted={isAdapted} section={section} />
          )}
        </div>
      )}
    </div>
  )
}
