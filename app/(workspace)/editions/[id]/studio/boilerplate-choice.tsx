'use client'

import { History } from 'lucide-react'
import { useMemo } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { DiffView } from '@/app/ui/diff-view'
import { Field } from '@/app/ui/field'
import { Select } from '@/app/ui/select'
import { diffText } from '@/domain/diff/text-diff'
import type { DraftSection } from './draft'
import { type StandingText, useWorld } from './studio-context'
import { useSectionChange } from './use-change'

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
            <Newer text={chosen} from={taken?.text ?? ''} adapted={isAdapted} section={section} />
          )}
        </div>
      )}
    </div>
  )
}

function Newer({
  text,
  from,
  adapted,
  section,
}: {
  text: StandingText
  from: string
  adapted: boolean
  section: DraftSection
}) {
  const t = useT('editions')
  const change = useSectionChange(section.key)
  const { version } = text
  const ops = useMemo(() => diffText(from, text.text, { granularity: 'words' }), [from, text.text])
  return (
    <div className="flex w-full flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3 text-ochre">
        <History size={15} aria-hidden />
        {t('boilerplate.newer', { version })}
        <Button
          size="small"
          onClick={() =>
            change({ boilerplate: { id: text.id, version }, ...(adapted ? {} : { body: text.text }) })
          }
        >
          {t('boilerplate.take', { version })}
        </Button>
      </div>
      <details>
        <summary className="text-ink-soft">{t('boilerplate.compare', { version })}</summary>
        <div className="mt-2 border-rule border-l-2 pl-4">
          <DiffView ops={ops} lang="en" />
        </div>
      </details>
    </div>
  )
}
