'use client'

import { useState } from 'react'
import { useT } from '@/app/i18n/client'
import { Button } from '@/app/ui/button'
import { Dialog } from '@/app/ui/dialog'
import { Field } from '@/app/ui/field'
import { HiddenCharacters } from '@/app/ui/hidden-characters'
import { RadioGroup } from '@/app/ui/radio-group'
import { TextArea } from '@/app/ui/text-area'
import { type OmissionReason, omissionReasons } from '@/domain/words'
import { sourceOf, type UnitEdit, type WorkUnit } from './work-unit'

/** Why a unit is left out; for another reason, in words. */
export function OmitDialog({
  unit,
  onOmit,
  onClose,
}: {
  unit: WorkUnit
  onOmit: (change: UnitEdit) => void
  onClose: () => void
}) {
  const t = useT('workbench')
  const common = useT()
  const [reason, setReason] = useState<OmissionReason | ''>(unit.omissionReason ?? '')
  const [note, setNote] = useState(unit.omissionNote ?? '')
  const missing = !reason
    ? t('omit.chooseReason')
    : reason === 'other' && !note.trim()
      ? t('omit.sayWhy')
      : undefined
  return (
    <Dialog
      open
      size="small"
      onOpenChange={open => !open && onClose()}
      title={t('omit.title')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
          <Button
            variant="primary"
            disabledReason={missing}
            onClick={() => {
              onOmit({ status: 'omitted', omissionReason: reason || null, omissionNote: note.trim() || null })
              onClose()
            }}
          >
            {t('omit.submit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p lang="zh-Hans" className="reading-zh line-clamp-3 text-ink-soft">
          <HiddenCharacters text={sourceOf(unit).trim()} />
        </p>
        <RadioGroup<OmissionReason | ''>
          legend={t('omit.why')}
          value={reason}
          onChange={setReason}
          options={omissionReasons.map(value => ({ value, label: common(`omissionReason.${value}`) }))}
        />
        <Field label={t('omit.words')} optional={reason !== 'other'} required={reason === 'other'}>
          <TextArea value={note} maxLength={2000} onChange={event => setNote(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
